import { afterEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../sim/digest.ts';
import { BEGINNING, BEGINNING_FILE } from '../sim/language/mobyDick.test.support.ts';
import { run } from '../sim/run.ts';
import { kinds, MOBY_DICK, text } from '../sim/scenario.ts';
import { BookUnavailable, bookLoading, bookQuery } from './book.ts';
import { inThread } from './inThread.ts';
import { createRunCache, runQuery } from './query.ts';
import { serving } from './serving.test.support.ts';

const tale = text({ size: 60, generations: 2, replicates: 2 });

afterEach(() => vi.unstubAllGlobals());

describe('the book of a page', () => {
  it('is fetched once, from beside the page, when the first text is run', async () => {
    const asked = serving(() => new Response(BEGINNING_FILE));
    const cache = createRunCache();
    await cache.fetchQuery(runQuery(inThread, kinds({ kinds: 5, size: 10, generations: 2, replicates: 1 })));
    expect(asked).toEqual([]);
    const [one] = await Promise.all([
      cache.fetchQuery(runQuery(inThread, tale)),
      cache.fetchQuery(runQuery(inThread, { ...tale, seed: 2 })),
    ]);
    expect(asked).toEqual(['https://example.org/some/path/moby-dick.txt']);
    expect(digest(one.run)).toBe(digest(run(tale, () => BEGINNING)));
  });

  it('tells how much of it has come, ever more and in the end all', async () => {
    serving(() => {
      const bytes = new TextEncoder().encode(BEGINNING_FILE);
      let sent = 0;
      return new Response(
        new ReadableStream({
          pull(controller) {
            // Pieces that break words and letters.
            controller.enqueue(bytes.subarray(sent, (sent += 999)));
            if (sent >= bytes.length) controller.close();
          },
        }),
      );
    });
    const cache = createRunCache();
    const shares: number[] = [];
    cache.getQueryCache().subscribe(() => {
      const share = cache.getQueryData(bookLoading.queryKey);
      if (share !== undefined && share !== shares.at(-1)) shares.push(share);
    });
    const file = await cache.fetchQuery(bookQuery(MOBY_DICK));
    expect(await file.text()).toBe(BEGINNING_FILE);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it.each<[string, () => Response, string]>([
    ['missing', () => new Response('', { status: 404 }), '(the server answered 404).'],
    ['another page', () => new Response('<!doctype html>\n'), '(it is not a book'],
    ['cut short', () => new Response(BEGINNING_FILE.slice(0, 5000)), '(it is cut short'],
    ['empty', () => new Response(''), '(it is empty).'],
    ['damaged', () => new Response(BEGINNING_FILE.replace('call me Ishmael .\n', '')), '(it is damaged'],
    [
      'out of reach',
      () => {
        throw new TypeError('Failed to fetch');
      },
      '(there is no connection to where it lies).',
    ],
    [
      'broken off',
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError()) })),
      '(the connection broke off).',
    ],
  ])(
    'that is %s is the failure of the run, in a sentence, until it is tried again',
    async (_, broken, reason) => {
      let works = false;
      serving(() => (works ? new Response(BEGINNING_FILE) : broken()));
      const cache = createRunCache();
      const failed = cache.fetchQuery(runQuery(inThread, tale));
      await expect(failed).rejects.toThrow(BookUnavailable);
      await expect(failed).rejects.toThrow(`The book could not be loaded ${reason}`);
      works = true;
      const { run: whole } = await cache.fetchQuery(runQuery(inThread, tale));
      expect(whole.replicates).toBe(2);
    },
  );

  it('stays when thirty runs were looked at since', async () => {
    const asked = serving(() => new Response(BEGINNING_FILE));
    const cache = createRunCache();
    await cache.fetchQuery(bookQuery(MOBY_DICK));
    for (let seed = 0; seed < 40; seed++)
      await cache.fetchQuery(
        runQuery(inThread, kinds({ kinds: 5, size: 10, generations: 2, replicates: 1, seed })),
      );
    await cache.fetchQuery(bookQuery(MOBY_DICK));
    expect(asked).toHaveLength(1);
  });
});
