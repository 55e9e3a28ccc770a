import { figures } from '../figures/index.ts';
import { FIRST_WORD } from '../sim/language/book.ts';
import { generations } from '../sim/loop.ts';
import { replicateStream } from '../sim/run.ts';
import { textWorld } from '../sim/worlds/text.ts';
import { FORMATS } from './format.ts';
import { library } from './library.ts';

interface WordsLostProps {
  /** How often a word stood in what the first model read. */
  readonly stood: number;
  /** The generation. */
  readonly by: number;
}

/** Of the words that stood so often in the book as the first model read it, the share lost by a generation. */
export const WordsLost = (which: WordsLostProps) => (
  <span className="measured">{FORMATS.percent(shareLost(which))}</span>
);

/** In the first run of `echo` as it starts. For build time. */
export function shareLost({ stood, by }: WordsLostProps): number {
  const { scenario } = figures.echo.start;
  const stream = replicateStream(scenario, 0);
  const book = library();
  const luck = () => stream.fork('world');
  const world = textWorld(book, luck());
  const { tokens } = world.draw(world.reality(0), scenario.size, stream.fork('archive'));
  const times = new Int32Array(book.words.length);
  for (const id of tokens) times[id]! += 1;
  let known: ArrayLike<number> = times;
  const last = { ...scenario, generations: by };
  for (const { model } of generations(textWorld(book, luck()), last, stream)) known = model.language.known;
  let [all, lost] = [0, 0];
  for (let id = FIRST_WORD; id < times.length; id++) {
    if (times[id] !== stood) continue;
    all += 1;
    if (!known[id]) lost += 1;
  }
  return lost / all;
}
