import { useEffect, useState } from 'react';
import { type Line, straightTo } from '../../controls/stroke.ts';
import { dropLine, keepLine, keptLine } from './keptLine.ts';

/** The first model knows all that it knows. */
const START: Line = [1];

/**
 * How far the reader is: the page has not woken, and shows the runs to whoever has no script; a line is being drawn;
 * the runs are shown, over the line if one was drawn.
 */
export interface Guess {
  readonly stage: 'still' | 'drawing' | 'revealed';
  readonly line: Line;
}

export interface GuessActions {
  draw(line: Line): void;
  /** Fills the whole line, straight to where it ends. */
  aim(share: number, last: number): void;
  reveal(): void;
  again(): void;
}

/** The reader's guess. It is kept on the reader's own device, and found there at the next visit. */
export function useGuess(): Guess & GuessActions {
  const [guess, setGuess] = useState<Guess>({ stage: 'still', line: START });
  useEffect(() => {
    const line = keptLine();
    setGuess(line ? { stage: 'revealed', line } : { stage: 'drawing', line: START });
  }, []);
  return {
    ...guess,
    draw: (line) => setGuess({ stage: 'drawing', line }),
    aim: (share, last) => setGuess({ stage: 'drawing', line: straightTo(share, last) }),
    reveal: () => {
      if (guess.line.length > 1) keepLine(guess.line);
      setGuess({ ...guess, stage: 'revealed' });
    },
    again: () => {
      dropLine();
      setGuess({ stage: 'drawing', line: START });
    },
  };
}
