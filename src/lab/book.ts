import { queryOptions, skipToken } from '@tanstack/react-query';
import { announcedSentences, BookError, chaptersOf } from '../sim/language/bookFile.ts';
import { MOBY_DICK } from '../sim/scenario.ts';
import { siteFolder } from './siteFolder.ts';

/** The book is not to be had. The message is a sentence for the reader. */
export class BookUnavailable extends Error {
  override readonly name = 'BookUnavailable';
  constructor(reason: string) {
    super(`The book could not be loaded (${reason}).`);
  }
}

/**
 * The file of a book, by the name that scenarios have for it: fetched once a page; a reader's own is there once it has
 * been learned (see ownText.ts), and nowhere else.
 */
export const bookQuery = (name: string) =>
  queryOptions({
    queryKey: ['book', name],
    queryFn: ({ client }) => {
      if (name !== MOBY_DICK)
        throw new BookUnavailable('it is a text of somebody’s own, and not in this page');
      return fetchBook(new URL('moby-dick.txt', siteFolder()), (share) =>
        client.setQueryData(bookLoading.queryKey, share),
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false, // the reader is asked
    networkMode: 'always', // a server on this machine needs no network
  });

/** How much of the book is there, 0…1; no number before anyone asked for it. */
export const bookLoading = queryOptions<number>({
  queryKey: ['book loading'],
  queryFn: skipToken,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/**
 * @param onProgress told the share of the sentences that has come
 * @throws BookUnavailable if the file is missing, cut short or something else, or there is no network
 */
async function fetchBook(address: URL, onProgress: (share: number) => void): Promise<Blob> {
  onProgress(0);
  const text = await fetchText(address, onProgress);
  try {
    chaptersOf(text);
  } catch (error) {
    if (error instanceof BookError) throw new BookUnavailable(error.message);
    throw error;
  }
  onProgress(1);
  return new Blob([text]);
}

async function fetchText(address: URL, onProgress: (share: number) => void): Promise<string> {
  const response = await fetch(address).catch(() => {
    throw new BookUnavailable('there is no connection to where it lies');
  });
  if (!response.ok) throw new BookUnavailable(`the server answered ${response.status}`);
  if (!response.body) throw new BookUnavailable('the server sent nothing');
  // Counted in sentences: how many bytes will come is not told where they come packed.
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let lines = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new BookUnavailable('the connection broke off');
    });
    if (done) return text;
    text += value;
    lines += value.split('\n').length - 1;
    onProgress(Math.min(1, lines / (announcedSentences(text) ?? Number.POSITIVE_INFINITY)));
  }
}
