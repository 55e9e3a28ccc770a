import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { ZIPF } from '../../sim/weights.ts';
import type { NameList } from './nameList.ts';

/** What a scenario says of the kinds that it is about. */
export type About = Pick<KindsScenario, 'weights' | 'kinds' | 'junkKinds' | 'size'>;

export const ABOUT = ['weights', 'kinds', 'junkKinds', 'size'] as const satisfies readonly (keyof About)[];

/** Whether a scenario is about kinds that somebody counted. */
export const isCounted = ({ weights }: Pick<KindsScenario, 'weights'>): boolean => weights !== ZIPF;

/** Kinds without names, as in the article. */
export function nameless(): About {
  const { weights, kinds: many, junkKinds, size } = kinds();
  return { weights, kinds: many, junkKinds, size };
}

/** Documents of the middle kind that the first model learns from: of so few, some of the rarest are missing at once. */
const OF_THE_MIDDLE = 10;

/** Kinds that were counted, as many kinds of junk to them as elsewhere, and so many documents that the tail is at risk. */
export function about({ counts }: Pick<NameList, 'counts'>): About {
  const total = counts.reduce((sum, each) => sum + each, 0);
  const middle = counts[counts.length >> 1]!;
  return {
    weights: counts.join(' '),
    kinds: counts.length,
    junkKinds: Math.max(1, Math.round(counts.length / 4)),
    size: twoFigures((OF_THE_MIDDLE * total) / middle),
  };
}

/** Rounded up, so that 10 stay 10. */
function twoFigures(x: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(x)) - 1);
  return unit * Math.ceil(x / unit);
}
