import { exp } from '../../random/elementary.ts';
import type { Stream } from '../../random/stream.ts';
import { generations, type Policy, type Regime } from '../loop.ts';
import { KINDS_MEASURES } from '../measures.ts';
import type { MarketScenario, Memory } from '../scenario.ts';
import { kindsWorld } from '../worlds/kinds.ts';
import { LABS, RIVALS, yourPolicy } from './rivals.ts';

const ERROR = KINDS_MEASURES.indexOf('error');

/**
 * What fresh data and a filter cost, as shares of revenue: c_f·f + c_k·k. Both are choices. They are normalised so that
 * the dearest policy, f = 1 and k = 5, takes all there is; that fresh work is the larger bill is an assumption.
 */
const COST = { fresh: 0.75, selection: 0.05 };

/**
 * Three loops and one set of buyers, who start in equal shares. In each generation a lab has quality Q = 1 − error and
 * pays, out of what it sells, for the batch of its next model: of the fresh data that it wants it can afford
 * min(1, L·share). Shares then move by the replicator equation in steps, share ∝ share·exp(b·[v·Q + (1−v)·margin])
 * (Taylor & Jonker 1978 in continuous time), and are made to sum to 1.
 * @param into filled with what is measured, in the order of MARKET_MEASURES, before a generation is yielded
 */
export function* marketGenerations(
  scenario: MarketScenario,
  stream: Stream,
  into: Float64Array,
): Generator<number, void, undefined> {
  const { discernment, intensity } = scenario;
  const labs = plansOf(scenario).map((plan, l) => openLab(plan, scenario, stream.fork('lab', l)));
  let shares = labs.map(() => 1 / LABS);
  for (let t = 0; t <= scenario.generations; t++) {
    const grown = labs.map((sell, l) => {
      const { quality, margin } = sell(shares[l]!);
      into.set([shares[l]!, quality, margin], 3 * l);
      return shares[l]! * exp(intensity * (discernment * quality + (1 - discernment) * margin));
    });
    yield t;
    const whole = grown.reduce((sum, size) => sum + size);
    shares = grown.map((size) => size / whole);
  }
}

/** How a lab means to feed its models. */
interface Plan {
  readonly memory: Memory;
  policyFor(t: number): Policy;
}

/** The reader's lab, which may repent, and its rivals, which replace their data. */
function plansOf(scenario: MarketScenario): readonly Plan[] {
  const yours = {
    memory: scenario.memory,
    policyFor: (t: number) => yourPolicy(scenario, t),
  };
  return [
    yours,
    ...RIVALS[scenario.rivals].map((policy) => ({ memory: 'replace', policyFor: () => policy }) as const),
  ];
}

interface Sale {
  readonly quality: number;
  readonly margin: number;
}

/** A lab that sells model after model: each call is a generation, and is told the share of the buyers that it has. */
function openLab(
  { policyFor, memory }: Plan,
  setting: MarketScenario,
  stream: Stream,
): (share: number) => Sale {
  let affordable = 1;
  const fed = (t: number): Regime => {
    const policy = policyFor(t);
    return { ...policy, memory, fresh: policy.fresh * affordable };
  };
  const world = kindsWorld(setting);
  const models = generations(world, setting, stream, fed);
  const measured = new Float64Array(KINDS_MEASURES.length);
  return (share) => {
    const { value: generation } = models.next();
    const model = generation!; // there are as many as the market has generations
    world.measure(model, measured);
    affordable = Math.min(1, LABS * share);
    const { fresh, selection } = fed(model.t + 1);
    return {
      quality: 1 - measured[ERROR]!,
      margin: 1 - COST.fresh * fresh - COST.selection * selection,
    };
  };
}
