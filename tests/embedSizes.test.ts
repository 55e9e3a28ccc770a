import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type FigureId, figures } from '../src/figures/index.ts';

const gzipped = (path: string): number => gzipSync(readFileSync(`dist-test/${path}`), { level: 9 }).length;

// A guest must not weigh on its host.
it.each(Object.keys(figures) as FigureId[])(
  'the embed of %s weighs 110 kB at most, gzipped, all in all',
  (id) => {
    expect(gzipped(`embed/${id}/index.html`)).toBeLessThanOrEqual(110_000);
  },
);

it('embed.js weighs 2 kB at most, gzipped', () => {
  expect(gzipped('embed.js')).toBeLessThanOrEqual(2_000);
});
