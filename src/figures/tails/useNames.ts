import { useGivenNames } from '../../lab/names.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import { isCounted } from './counted.ts';
import { type PublicList, publicLists } from './lists.ts';

/** The names of a scenario's kinds by their ranks: those that the reader gave, or of the public list that has its counts. */
export function useNames({ weights }: Pick<KindsScenario, 'weights'>): readonly string[] | undefined {
  return useGivenNames(weights) ?? publicListOf(weights)?.names;
}

/** The public list that was counted so. */
export const publicListOf = (weights: string): PublicList | undefined =>
  isCounted({ weights }) ? publicLists().find(({ counts }) => counts.join(' ') === weights) : undefined;
