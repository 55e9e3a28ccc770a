import { name, ScenarioError } from './field.ts';

/** Weights by Zipf's law. */
export const ZIPF = 'zipf';

/** Kinds that can be counted, and how often each. */
export const MOST_COUNTED = 500;
export const LARGEST_COUNT = 999_999_999;

/** How common kinds are: by Zipf's law, or as they were counted, "120 45 3". */
export const WEIGHTS = name(
  new RegExp(`^(?:${ZIPF}|[1-9]\\d{0,8}(?: [1-9]\\d{0,8}){1,${MOST_COUNTED - 1}})$`),
  `${ZIPF}, or 2 to ${MOST_COUNTED} whole numbers from 1 to ${LARGEST_COUNT}, a space between them`,
);

/** The counts, one a kind; undefined where kinds follow Zipf's law. */
export const countsIn = (weights: string): readonly number[] | undefined =>
  weights === ZIPF ? undefined : weights.split(' ').map(Number);

/** @throws ScenarioError if the counts grow, or are of more or fewer kinds than these */
export function refuseUnordered(weights: string, kinds: number): void {
  const counts = countsIn(weights);
  if (!counts) return;
  if (counts.length !== kinds)
    throw new ScenarioError(
      'kinds',
      `got ${kinds} with ${counts.length} weights; allowed is ${counts.length}, or nothing`,
    );
  const rise = counts.findIndex((count, i) => count > counts[i - 1]!);
  if (rise > 0)
    throw new ScenarioError(
      'weights',
      `got ${counts[rise - 1]} and then ${counts[rise]}; allowed are numbers that do not grow, the commonest kind first`,
    );
}
