import { useEffect, useRef, useState } from 'react';

/**
 * A sentence for a live region: it changes only when what it says has come to rest, and is empty until the first
 * change, for nobody asked to hear the start.
 */
export function useSpoken(sentence: string, atRest: boolean): string {
  const first = useRef<string>(undefined);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!atRest) return;
    first.current ??= sentence;
    if (sentence !== first.current) {
      first.current = '';
      setSpoken(sentence);
    }
  }, [sentence, atRest]);
  return spoken;
}
