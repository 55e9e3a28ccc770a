import fc from 'fast-check';
import { refuseTooLarge } from '../sim/estimate.ts';
import type { Field } from '../sim/field.ts';
import { FIELDS, type KindsScenario, kinds } from '../sim/scenario.ts';
import { ZIPF } from '../sim/weights.ts';
import type { Shown } from './shown.ts';

function value(field: Field): fc.Arbitrary<number | string> {
  if (field.kind === 'name') return fc.constant(ZIPF);
  if (field.kind === 'choice') return fc.constantFrom(...field.options);
  const { min, max, whole } = field;
  return whole ? fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) }) : fc.double({ min, max, noNaN: true });
}

function isRefused(scenario: KindsScenario): boolean {
  try {
    refuseTooLarge(scenario);
    return false;
  } catch {
    return true;
  }
}

/** Any scenario of the kinds world that is not refused for its size, at any of its generations. For tests. */
export const anyShown: fc.Arbitrary<Shown> = fc
  .record(Object.fromEntries(Object.entries(FIELDS.kinds).map(([name, field]) => [name, value(field)])))
  .chain((fields) => {
    const scenario = kinds({
      ...fields,
      replicates: 1,
      junkKinds: Math.max(1, Number(fields['junkKinds'])),
      newborn: Math.ceil(Number(fields['newborn']) / 100),
    } as Partial<KindsScenario>);
    return fc.integer({ min: 0, max: scenario.generations }).map((generation) => ({ scenario, generation }));
  })
  .filter(({ scenario }) => !isRefused(scenario));
