import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { styleInside } from './styleInside.ts';

const link = (file: string) => `<link rel="stylesheet" crossorigin href="./assets/${file}">`;
const off = (file: string) => `<link disabled rel="stylesheet" crossorigin href="./assets/${file}">`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'style-inside-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/a.css'), 'a{b:url(./c.woff2)}d{e:url("./f.png") url(#g) url(data:h)}');
  await writeFile(join(folder, 'assets/b.css'), '$&{}');
});

afterAll(() => rm(folder, { recursive: true }));

describe('a page with its style inside', () => {
  it('has it where its links were, with addresses from the page, and follows them no longer', async () => {
    expect(await styleInside(`<head>${link('a.css')}${link('b.css')}</head>`, folder)).toBe(
      '<head>' +
        `<style>a{b:url(./assets/c.woff2)}d{e:url("./assets/f.png") url(#g) url(data:h)}</style>${off('a.css')}` +
        `<style>$&{}</style>${off('b.css')}</head>`,
    );
  });

  it('is not made of a page without style', async () => {
    await expect(styleInside('<head></head>', folder)).rejects.toThrow('links to no style');
  });
});
