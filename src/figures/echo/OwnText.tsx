import { useEffect, useRef, useState } from 'react';
import { TextField } from '../../controls/TextField.tsx';
import { countWords, useLearning } from '../../lab/ownText.ts';
import {
  FEWEST_WORDS,
  type OwnText as Learned,
  MOST_LETTERS,
  MOST_WORDS,
  TextError,
} from '../../sim/language/ownText.ts';
import { MOBY_DICK, TEXT_SIZE, type TextScenario } from '../../sim/scenario.ts';
import { BroughtDrawer, leaveDrawer } from '../BroughtDrawer.tsx';
import type { Steer } from '../definition.ts';
import { countWord, factsOf } from './ownWords.ts';

export interface OwnTextProps extends Pick<Steer, 'hold' | 'change'> {
  readonly scenario: TextScenario;
}

/** Typing rests for so many milliseconds before its words are counted. */
const REST = 200;

/** A letter takes four bytes at most. */
const MOST_BYTES = 4 * MOST_LETTERS;

/** The text that the figure is about: the article's, or one that the reader pastes. Nothing of it leaves the page. */
export function OwnText({ scenario, hold, change }: OwnTextProps) {
  const learn = useLearning();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [learned, setLearned] = useState<Learned>();
  const [underWay, setUnderWay] = useState<AbortController>();
  const drawer = useRef<HTMLDetailsElement>(null);
  const words = useWords(text);
  const isOwn = scenario.book !== MOBY_DICK;

  const stop = () => underWay?.abort();
  const put = (next: string) => {
    stop();
    setText(next);
    setFault(undefined);
  };
  const goTo = (book: string, size: number) => {
    hold();
    change({ book, size });
  };
  const begin = async () => {
    const reading = new AbortController();
    setUnderWay(reading);
    setFault(undefined);
    try {
      const own = await learn(text, reading.signal);
      setLearned(own);
      goTo(own.name, own.size);
      leaveDrawer(drawer);
    } catch (error) {
      if (error instanceof TextError) setFault(error.message);
      else if (!reading.signal.aborted) throw error;
    } finally {
      setUnderWay((now) => (now === reading ? undefined : now));
    }
  };
  useEffect(() => () => underWay?.abort(), [underWay]);

  return (
    <BroughtDrawer
      drawer={drawer}
      now={
        isOwn
          ? {
              facts: factsOf(learned?.name === scenario.book ? learned : undefined, scenario),
              back: 'Back to Moby-Dick',
              onBack: () => goTo(MOBY_DICK, TEXT_SIZE),
            }
          : undefined
      }
      summary={isOwn ? 'Another text of your own' : 'Your own text'}
    >
      <TextField
        label="Your own text"
        placeholder="Paste what you wrote, or drop a file here"
        value={text}
        onChange={put}
        mostBytes={MOST_BYTES}
        fault={fault}
        onFault={setFault}
        actions={
          <button type="button" className="brought-take" onClick={underWay ? stop : begin}>
            {underWay ? 'Stop reading' : 'Learn and retell it'}
          </button>
        }
      >
        {!fault && (
          <p className="text-field-words">
            {underWay ? 'It is being read.' : countWord(words, FEWEST_WORDS, MOST_WORDS)}
          </p>
        )}
        <p>
          Any language will do that puts spaces between words. The text stays in this page: your browser
          learns it, nobody is sent it, and it is gone when you close or reload the page. The page’s own rules
          (its content security policy) let it speak to no other site.
        </p>
      </TextField>
    </BroughtDrawer>
  );
}

/** How many words a text has, once typing rests; undefined while they are counted. */
function useWords(text: string): number | undefined {
  const [counted, setCounted] = useState({ text: '', words: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      countWords(text, stop.signal).then(
        (words) => setCounted({ text, words }),
        () => undefined, // another text is there
      );
    }, REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return counted.text === text ? counted.words : undefined;
}
