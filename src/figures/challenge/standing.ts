import { GOAL, isMet, type Outcome } from '../../sim/economy/goal.ts';
import type { ChallengeScenario } from '../../sim/scenario.ts';
import { isSame } from '../history.ts';
import type { Picture } from '../picture.ts';
import { isSamePlan } from './stages.ts';
import { type Strategy, strategies } from './strategies.ts';

export type Played = Pick<Picture<unknown, ChallengeScenario>, 'scenario' | 'courses' | 'replicates'>;

/** What came of the reader's plan, as far as its runs have come. */
export function outcomeIn({ scenario, courses, replicates }: Played): Outcome {
  const last = (measure: string) => courses[measure]!.mean[scenario.generations]!;
  return { replicates, met: Math.round(replicates * last('held')), bill: last('bill') };
}

/** One in the list of plans: those that meet the goal first, the cheapest before the others; then the rest, by their bills. */
export interface Entry extends Outcome {
  readonly name: string;
  readonly whose: 'reader' | 'strategy';
  /** From 1 for the cheapest that meets the goal; undefined for a plan that misses it. */
  readonly place: number | undefined;
}

/** The reader's plan among the named ones. One that the reader has taken over as it is stands there once. */
export function standing(played: Played): readonly Entry[] {
  const taken = Object.values(strategies).find(({ scenario }) => isSamePlan(scenario, played.scenario));
  const own = {
    ...outcomeIn(played),
    name: taken ? `your plan, ${taken.name}` : 'your plan',
    whose: 'reader',
  };
  const others = isComparable(played.scenario)
    ? Object.values(strategies).filter((strategy) => strategy !== taken)
    : [];
  const all = [own, ...others.map((strategy) => ({ ...strategy, whose: 'strategy' }))] as Omit<
    Entry,
    'place'
  >[];
  return all
    .toSorted((one, other) => Number(isMet(other)) - Number(isMet(one)) || one.bill - other.bill)
    .map(({ name, whose, met, replicates, bill }, i) => ({
      ...{ name, whose, met, replicates, bill },
      place: isMet({ met, replicates }) ? i + 1 : undefined,
    }));
}

/** Plans are held against one another in the same world alone; their luck may differ. */
export function isComparable(scenario: ChallengeScenario): boolean {
  const { curator } = strategies as Readonly<Record<string, Strategy>>;
  const { seed, replicates } = curator!.scenario;
  const plain = { ...scenario, seed, replicates };
  return isSame({ ...plain, ...planless(curator!.scenario) } as ChallengeScenario, plain);
}

/** All of a scenario but its plan. */
function planless(scenario: ChallengeScenario): Partial<ChallengeScenario> {
  return Object.fromEntries(
    Object.entries(scenario).filter(([field]) => !/^(synthetic|fresh|selection|memory)\d*$/.test(field)),
  );
}

/** The first generation by which more runs have missed the goal than may, and by which limit, if there is one. */
export function fallOf({
  scenario,
  courses,
}: Played): { at: number; by: 'error' | 'knownShare' } | undefined {
  const held = Array.from(courses['held']!.mean);
  const at = held.findIndex((share) => share < GOAL.runs);
  if (at < 0 || at > scenario.generations) return undefined;
  const over = courses['error']!.q95[at]! / GOAL.error;
  const under = GOAL.knownShare / courses['knownShare']!.q05[at]!;
  return { at, by: over >= under ? 'error' : 'knownShare' };
}
