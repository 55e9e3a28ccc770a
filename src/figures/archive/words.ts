import { decimal } from '../../chart/number.ts';
import { meanAt } from '../../chart/series.ts';
import type { Companion } from '../definition.ts';
import type { Picture } from '../picture.ts';

/** Distances this near to one another, as a ratio, are called alike. */
const ALIKE = 1.2;

type Distances = readonly [thrown: number, sampled: number, kept: number];

/** The distance from reality of the three, at a generation. */
function distances(companions: readonly Companion[], generation: number): Distances {
  const [thrown, sampled, kept] = companions.map(({ courses }) => {
    const { mean } = courses['error']!;
    return meanAt(mean, generation);
  });
  return [thrown!, sampled!, kept!];
}

/** What models are held against: `reality`, where they learn what people talk about; `the truth`, where a formula. */
type Standard = 'reality' | 'the truth';

/** What the figure shows now, on average over its runs. */
export const sentenceOn =
  (standard: Standard) =>
  ({ generation }: Pick<Picture<unknown>, 'generation'>, companions: readonly Companion[]): string => {
    const [thrown, sampled, kept] = distances(companions, generation).map(decimal);
    if (generation === 0)
      return `All three start alike: the first model has learned from people, and is ${kept} from ${standard}.`;
    return (
      `After ${generation} ${generation === 1 ? 'round' : 'rounds'} the distance from ${standard} is ${thrown} where old ` +
      `data is thrown away, ${sampled} within a budget, and ${kept} where all of it is kept.`
    );
  };

/** The one thing to see. */
export function remark(companions: readonly Companion[], generation: number, standard: Standard): string {
  const all = distances(companions, generation);
  const [thrown, , kept] = all;
  const ratio = thrown / kept;
  if (generation === 0 || Math.max(...all) / Math.min(...all) < ALIKE)
    return `All three are about as far from ${standard}.`;
  if (ratio < ALIKE) return 'Throwing away is no worse here than keeping everything.';
  return `Throwing old data away leads ${ratio.toFixed(1)} times as far from ${standard} as keeping it.`;
}
