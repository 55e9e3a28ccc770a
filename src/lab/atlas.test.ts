import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BYTES, encode, type Start } from '../sim/atlas/planes.ts';
import { AtlasUnavailable, atlasQuery } from './atlas.ts';
import { createRunCache } from './query.ts';
import { serving } from './serving.test.support.ts';

const start: Start = { error: 0.08, known: 1620, coverage: 0.97, junk: 0, variety: 148, errorWithMore: 0.04 };
const atlas = { start, bytes: Uint8Array.from({ length: BYTES }, (_, i) => i % 251) };
const file = deflateRawSync(encode(atlas));

afterEach(() => vi.unstubAllGlobals());

describe('the atlas of a page', () => {
  it('is fetched once, from beside the page, and unpacked', async () => {
    const asked = serving(() => new Response(file));
    const cache = createRunCache();
    const [found] = await Promise.all([cache.fetchQuery(atlasQuery), cache.fetchQuery(atlasQuery)]);
    expect(asked).toEqual(['https://example.org/some/path/atlas.bin']);
    expect(found).toEqual(atlas);
  });

  it.each([
    ['is missing', () => new Response('', { status: 404 }), 'the server answered 404'],
    ['is cut short', () => new Response(file.subarray(0, 5000)), 'it cannot be unpacked'],
    ['is no packed file', () => new Response('<!doctype html>'), 'it cannot be unpacked'],
    [
      'is another file, packed',
      () => new Response(deflateRawSync(Buffer.from('hello'))),
      'it is cut short, or something else',
    ],
    [
      'cannot be reached',
      () => {
        throw new TypeError('network');
      },
      'there is no connection to where it lies',
    ],
  ])('says so in words where it %s', async (_, respond, reason) => {
    serving(respond);
    const fetched = createRunCache().fetchQuery(atlasQuery);
    await expect(fetched).rejects.toThrow(AtlasUnavailable);
    await expect(fetched).rejects.toThrow(`The map could not be loaded (${reason}).`);
  });
});
