import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { bindText, type OwnText, wordsIn } from '../sim/language/ownText.ts';
import { bookQuery } from './book.ts';
import { inSlices } from './inSlices.ts';

/**
 * Makes a text a book, and keeps it for runs: in the memory of this page and its workers, and nowhere else.
 * @throws TextError if it cannot be learned · the signal's reason, once aborted
 */
export function useLearning(): (text: string, signal: AbortSignal) => Promise<OwnText> {
  const client = useQueryClient();
  return useCallback(
    async (text, signal) => {
      const own = await inSlices(bindText(text), signal);
      client.setQueryData(bookQuery(own.name).queryKey, new Blob([own.file]));
      return own;
    },
    [client],
  );
}

/** How many words a text has, as they would be learned. */
export const countWords = (text: string, signal: AbortSignal): Promise<number> =>
  inSlices(wordsIn(text), signal);
