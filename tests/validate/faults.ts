import type { Scenario } from '../../src/sim/scenario.ts';
import { type Comparison, compare } from './compare.ts';
import type { Compared } from './naive/naive.ts';
import { scenarioOf } from './scenarios.ts';

/** A mistake that somebody could make in a simulation, made on purpose in the naive one: does the comparison notice? */
interface Fault {
  readonly name: string;
  readonly world: Compared['world'];
  /** The scenario as the mistaken program would run it; undefined where the mistake makes no difference. */
  readonly mistaken: (scenario: Compared) => Compared | undefined;
}

const when = <S extends Scenario>(holds: boolean, scenario: S, change: Partial<S>): S | undefined =>
  holds ? { ...scenario, ...change } : undefined;

/** A field that is off by a tenth. */
const offByATenth = (world: Compared['world'], field: string, inWords: string): Fault => ({
  name: `${inWords} off by a tenth`,
  world,
  mistaken: (scenario) => {
    const value = (scenario as unknown as Record<string, number>)[field]!;
    const off =
      field.startsWith('fresh') || field === 'synthetic' || field === 'inertia' ? value * 0.9 : value * 1.1;
    return when(value > 0, scenario, { [field]: off } as Partial<Compared>);
  },
});

export const FAULTS: readonly Fault[] = [
  offByATenth('kinds', 'selection', 'exponent of the filter'),
  offByATenth('gaussian', 'selection', 'exponent of the filter'),
  offByATenth('regression', 'selection', 'exponent of the filter'),
  offByATenth('kinds', 'hallucination', 'share made up'),
  offByATenth('kinds', 'fresh', 'fresh-data rate'),
  offByATenth('kinds', 'synthetic', 'synthetic share'),
  offByATenth('kinds', 'novelty', 'novelty'),
  offByATenth('regression', 'noise', 'noise on labels'),
  offByATenth('market', 'intensity', 'intensity of competition'),
  offByATenth('market', 'discernment', 'discernment of buyers'),
  offByATenth('challenge', 'fresh10', 'fresh-data rate from generation 10 on'),
  {
    name: 'memory that does not change at generation 10',
    world: 'challenge',
    mistaken: (scenario) =>
      scenario.world === 'challenge' && scenario.memory10 !== scenario.memory
        ? { ...scenario, memory10: scenario.memory }
        : undefined,
  },
  offByATenth('commons', 'inertia', 'inertia of people'),
  offByATenth('commons', 'filler', 'filler in what machines post'),
  {
    name: 'variance divided by N for N − 1, or the other way',
    world: 'gaussian',
    mistaken: (scenario) =>
      scenario.world === 'gaussian'
        ? { ...scenario, estimator: scenario.estimator === 'mle' ? 'unbiased' : 'mle' }
        : undefined,
  },
  {
    name: 'the filter of the wrong kind',
    world: 'kinds',
    mistaken: (scenario) =>
      when(scenario.selection > 0, scenario, {
        filter: scenario.filter === 'popular' ? 'grounded' : 'popular',
      }),
  },
  {
    name: 'the commonest of counted kinds counted a tenth too often',
    world: 'kinds',
    mistaken: (scenario) => {
      if (scenario.world !== 'kinds' || scenario.weights === 'zipf') return undefined;
      const [most, ...others] = scenario.weights.split(' ').map(Number);
      return { ...scenario, weights: [Math.ceil(1.1 * most!), ...others].join(' ') };
    },
  },
  {
    name: 'the whole pool for a budget of it',
    world: 'kinds',
    mistaken: (scenario) => when(scenario.memory === 'budget', scenario, { memory: 'accumulate' }),
  },
  {
    name: 'one document too few a batch',
    world: 'kinds',
    mistaken: (scenario) => when(scenario.size < 40, scenario, { size: scenario.size - 1 }),
  },
];

/** Scenarios that each fault is looked for in. */
export const FAULT_SETTINGS = 8;

/** What the comparison finds where the f-th mistake was made. */
export function faultFound(f: number, replicates: number, settings = FAULT_SETTINGS): Comparison[] {
  const { world, name, mistaken } = FAULTS[f]!;
  const found: Comparison[] = [];
  for (let i = 1000, left = settings; left > 0; i++) {
    const scenario = scenarioOf(world, i);
    const wrong = mistaken(scenario);
    if (!wrong) continue;
    left -= 1;
    found.push(...compare(scenario, replicates, `${name} ${i}`, wrong));
  }
  return found;
}
