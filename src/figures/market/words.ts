import { decimal, roughPercent } from '../../chart/number.ts';
import type { MarketScenario } from '../../sim/scenario.ts';
import type { Picture } from '../picture.ts';

type Seen = Pick<Picture<unknown, MarketScenario>, 'scenario' | 'courses'>;

/** Qualities nearer to one another than this are called alike. */
const ALIKE = 0.02;

function rank({ courses }: Seen, generation: number): 'worst' | 'best' | 'alike' {
  const [yours, ...others] = ['quality', 'freshQuality', 'archiveQuality'].map(
    (measure) => courses[measure]!.mean[generation]!,
  );
  if (yours! < Math.min(...others) - ALIKE) return 'worst';
  return yours! > Math.max(...others) + ALIKE ? 'best' : 'alike';
}

/** What the figure shows now, on average over its runs. */
export function sentence({ generation, ...seen }: Seen & Pick<Picture<unknown>, 'generation'>): string {
  const at = (measure: string) => seen.courses[measure]!.mean[generation]!;
  if (generation === 0)
    return 'At the start a third of the buyers go to each lab, and all three models are alike.';
  const share = (measure: string) => roughPercent(at(measure));
  const quality = `Your model’s quality is ${decimal(at('quality'))}, theirs ${decimal(at('freshQuality'))} and ${decimal(at('archiveQuality'))}.`;
  return (
    `At generation ${generation} your lab has ${share('share')} of the buyers, the one that pays for fresh work ` +
    `${share('freshShare')}, the one that keeps an archive ${share('archiveShare')}. ${quality}`
  );
}

/** What a lab's share says: hardly any of the buyers, fewer than its third, more, or most. */
const BUYERS = [
  [0.1, 'hardly a buyer left'],
  [1 / 3, 'fewer buyers than at the start'],
  [0.5, 'more buyers than at the start'],
  [Number.POSITIVE_INFINITY, 'most of the buyers'],
] as const;

const MODEL = {
  worst: 'Yours: the worst model',
  best: 'Yours: the best model',
  alike: 'Yours: a good model',
};

/** The one thing to see. */
export function remark(seen: Seen, generation: number): string {
  if (generation === 0) return 'All start level.';
  const { repent } = seen.scenario;
  const course = seen.courses['share']!.mean;
  const share = course[generation]!;
  if (repent <= generation) {
    const trend = share < course[repent - 1]! ? 'still losing buyers' : 'winning buyers back';
    return `Careful since ${repent}, and ${trend}.`;
  }
  const its = rank(seen, generation);
  if (its === 'alike' && Math.abs(share - 1 / 3) < 0.05) return 'Nobody runs away.';
  return `${MODEL[its]}, ${BUYERS.find(([most]) => share <= most)![1]}.`;
}
