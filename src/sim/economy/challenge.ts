import type { Stream } from '../../random/stream.ts';
import { generations, type Regime } from '../loop.ts';
import { KINDS_MEASURES } from '../measures.ts';
import type { ChallengeScenario, KindsSetting } from '../scenario.ts';
import { regimeOf } from '../stages.ts';
import { kindsWorld } from '../worlds/kinds.ts';
import { isHeld, WASTE } from './goal.ts';

const ERROR = KINDS_MEASURES.indexOf('error');
const KNOWN = KINDS_MEASURES.indexOf('known');
const KEPT = KINDS_MEASURES.indexOf('kept');
const OWN = KINDS_MEASURES.length;

/** Real kinds that there are at generation t, those born since the start included. */
export const kindsBy = ({ kinds, novelty, newborn }: KindsSetting, t: number): number =>
  kinds + (novelty > 0 ? newborn * t : 0);

/** A bill, in fresh human documents. */
interface Cost {
  /** New human work. */
  readonly fresh: number;
  /** Outputs thrown away. */
  readonly wasted: number;
}

/**
 * What the batch of a model costs: N·f fresh documents, and for each of the N·(1−f)·s outputs that the filter kept the
 * 1/kept − 1 that it threw away. Both are what is expected of a batch. The archive costs nothing, nor does what was kept.
 */
const costOf = (size: number, { fresh, synthetic }: Regime, kept: number): Cost => ({
  fresh: size * fresh,
  wasted: WASTE * size * (1 - fresh) * synthetic * (1 / kept - 1),
});

/**
 * One run of the loop among kinds under a policy with stages, and its bill: the first model's corpus is there and costs
 * nothing, `cost` is that of model t's batch, `bill` of all up to it, `wasted` the part of that for output thrown away.
 * @param into filled with what is measured, in the order of CHALLENGE_MEASURES, before a generation is yielded
 */
export function* challengeGenerations(
  scenario: ChallengeScenario,
  stream: Stream,
  into: Float64Array,
): Generator<number, void, undefined> {
  const world = kindsWorld(scenario);
  let held = true;
  let cost: Cost = { fresh: 0, wasted: 0 };
  let [bill, wasted] = [0, 0];
  for (const generation of generations(world, scenario, stream, (t) => regimeOf(scenario, t))) {
    const { t } = generation;
    world.measure(generation, into);
    const knownShare = into[KNOWN]! / kindsBy(scenario, t);
    held &&= isHeld(into[ERROR]!, knownShare);
    bill += cost.fresh + cost.wasted;
    wasted += cost.wasted;
    into.set([knownShare, Number(held), cost.fresh + cost.wasted, bill, wasted], OWN);
    yield t;
    cost = costOf(scenario.size, regimeOf(scenario, t + 1), into[KEPT]!);
  }
}
