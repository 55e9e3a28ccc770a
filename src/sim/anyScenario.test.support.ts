import fc from 'fast-check';
import { refuseTooLarge } from './estimate.ts';
import type { Field, NameField } from './field.ts';
import { parseScenario } from './parseScenario.ts';
import { FIELDS, type Scenario } from './scenario.ts';
import { LARGEST_COUNT } from './weights.ts';

const SMALL: Readonly<Record<string, number>> = {
  generations: 12,
  replicates: 2,
  kinds: 300,
  junkKinds: 100,
  newborn: 20,
  dimensions: 12,
  noise: 10,
};
/** Documents a batch at most; kinds of content cost the same however many they are. */
const SIZES: Readonly<Record<string, number>> = { kinds: 1e12, gaussian: 300, regression: 60, text: 60 };
/** The last generation at most, where something begins later than in other worlds. */
const LATE: Readonly<Record<string, number>> = { challenge: 36 };

/** Any scenario of a world that is allowed and quickly run, all of its settings in play. For tests. */
export const anyScenario = (world: Scenario['world']): fc.Arbitrary<Scenario> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries<Field>(FIELDS[world]).flatMap(
          ([name, field]) => (field.kind === 'name' ? [] : [[name, value(name, field, world)]]), // the book of the article, Zipf's law
        ),
      ),
    )
    .map((fields) => allowed({ world, ...fields }))
    .filter((scenario) => scenario !== undefined);

/** The same of kinds that were counted. */
export const anyCountedScenario: fc.Arbitrary<Scenario> = fc
  .record({
    scenario: anyScenario('kinds'),
    counts: fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: LARGEST_COUNT })), {
      minLength: 2,
      maxLength: 60,
    }),
  })
  .map(({ scenario, counts }) =>
    allowed({
      ...scenario,
      kinds: counts.length,
      weights: counts.sort((one, other) => other - one).join(' '),
    }),
  )
  .filter((scenario) => scenario !== undefined);

function value(name: string, field: Exclude<Field, NameField>, world: string): fc.Arbitrary<number | string> {
  if (field.kind === 'choice') return fc.constantFrom(...field.options);
  const { min, whole } = field;
  const max = Math.min(field.max, small(name, world) ?? field.max);
  const inside = whole
    ? fc.integer({ min, max: Math.min(max, Number.MAX_SAFE_INTEGER) })
    : fc.double({ min: Math.max(min, field.aboveMin ? 1e-3 : min), max, noNaN: true });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(field.aboveMin ? max : min, max) },
    { weight: 4, arbitrary: inside },
  );
}

function small(name: string, world: string): number | undefined {
  if (name === 'size') return SIZES[world] ?? 300;
  return (name === 'generations' && LATE[world]) || SMALL[name];
}

/** What a door would let in. */
function allowed(given: Record<string, unknown>): Scenario | undefined {
  try {
    const scenario = parseScenario(given);
    refuseTooLarge(scenario);
    return scenario;
  } catch {
    return undefined;
  }
}
