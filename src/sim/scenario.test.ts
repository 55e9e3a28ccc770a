import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChoiceField, type NumberField, ScenarioError } from './field.ts';
import { parseScenario } from './parseScenario.ts';
import { challenge, FIELDS, kinds, market } from './scenario.ts';
import { LARGEST_COUNT, MOST_COUNTED, ZIPF } from './weights.ts';

type Field = NumberField | ChoiceField;

const { weights: _, ...rest } = FIELDS.kinds;
const fields: Record<string, Field> = rest;

const allowedValue = (field: Field): fc.Arbitrary<number | string> =>
  field.kind === 'choice'
    ? fc.constantFrom(...field.options)
    : field.whole
      ? fc
          .integer({ min: 0, max: 2 ** 31 - 1 })
          .map((i) => field.min + (i % (Math.min(field.max, 2 ** 31) - field.min + 1)))
      : fc.double({ min: field.min, max: field.max, noNaN: true }).map((x) => x + 0); // no −0, which JSON has not

/** What no field of this kind can hold. */
const refusedValue = (field: Field): fc.Arbitrary<unknown> => {
  const wrongType = fc.constantFrom(
    null,
    undefined,
    true,
    [],
    {},
    '',
    'grounded ',
    '0.5',
    Number.NaN,
    Infinity,
  );
  if (field.kind === 'choice') return fc.oneof(wrongType, fc.integer());
  return fc.oneof(
    wrongType,
    fc.double({ min: 1e-9, max: 1e15, noNaN: true }).map((x) => field.max + Math.max(x, field.max * 1e-9)),
    fc.double({ min: 1e-9, max: 1e15, noNaN: true }).map((x) => field.min - x),
    ...(field.whole ? [fc.double({ min: 0.01, max: 0.99, noNaN: true }).map((x) => field.min + x)] : []),
  );
};

/** A complete scenario with every field drawn from what it allows. */
const anyScenario = fc
  .record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, allowedValue(field)])))
  .map((given) => (given['junkKinds'] === 0 ? { ...given, hallucination: 0 } : given));

function refusal(input: unknown): ScenarioError {
  try {
    parseScenario(input);
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error(`let through: ${JSON.stringify(input)}`);
}

describe('a scenario from outside', () => {
  it('may leave everything unsaid: the closed loop in the kinds world', () => {
    expect(parseScenario({})).toEqual({
      world: 'kinds',
      synthetic: 1,
      fresh: 0,
      selection: 0,
      filter: 'grounded',
      memory: 'replace',
      generations: 40,
      size: 20_000,
      replicates: 32,
      seed: 1,
      kinds: 2000,
      junkKinds: 500,
      tail: 1.1,
      hallucination: 0.02,
      novelty: 0,
      newborn: 50,
      weights: 'zipf',
    });
  });

  it('comes through unchanged when it is complete, and again through JSON', () => {
    fc.assert(
      fc.property(anyScenario, (given) => {
        const scenario = parseScenario(given);
        expect(scenario).toEqual({ world: 'kinds', weights: ZIPF, ...given });
        expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
      }),
      { seed: 1 },
    );
  });

  it('is complete whichever fields are left out', () => {
    fc.assert(
      fc.property(anyScenario, fc.subarray(Object.keys(fields)), (given, said) => {
        const part = Object.fromEntries(said.map((name) => [name, given[name]]));
        if (part['junkKinds'] === 0) part['hallucination'] = 0;
        expect(Object.keys(parseScenario(part)).sort()).toEqual(
          ['world', ...Object.keys(FIELDS.kinds)].sort(),
        );
      }),
      { seed: 1 },
    );
  });

  it.each(Object.keys(fields))('is refused by name for any bad %s', (name) => {
    fc.assert(
      fc.property(refusedValue(fields[name]!), (value) => {
        const error = refusal({ [name]: value });
        expect(error.field).toBe(name);
        expect(error.message).toMatch(new RegExp(`^${name}: got .*; allowed is `));
        expect(error.message).not.toContain('\n');
      }),
      { seed: 1 },
    );
  });

  it.each(
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'number' ? [[name, field.min] as const, [name, field.max] as const] : [],
    ),
  )('may have %s at its limit %d', (name, limit) => {
    const others = name === 'junkKinds' && limit === 0 ? { hallucination: 0 } : {};
    expect(parseScenario({ ...others, [name]: limit })).toMatchObject({ [name]: limit });
  });

  it('is refused for a field that does not exist, by its name', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (name, value) => {
        if (Object.hasOwn(FIELDS.kinds, name) || name === 'world') return;
        const error = refusal(Object.defineProperty({}, name, { value, enumerable: true }));
        expect(error.message).toContain('unknown field');
        expect(error.message).not.toContain('\n');
      }),
      { seed: 1 },
    );
  });

  it('is refused when it is no object, or of no known world', () => {
    for (const input of [null, 1, 'kinds', [], true, undefined])
      expect(refusal(input).field).toBe('scenario');
    for (const world of [null, 'Kinds', 3, '', 'constructor']) expect(refusal({ world }).field).toBe('world');
  });

  it('is refused when models make things up and there is nothing to make up', () => {
    expect(refusal({ junkKinds: 0 }).field).toBe('hallucination');
    expect(parseScenario({ junkKinds: 0, hallucination: 0 })).toMatchObject({ junkKinds: 0 });
  });
});

describe('a kinds scenario', () => {
  it('has a fortieth of its kinds newborn each generation, at least one, unless told otherwise', () => {
    expect(kinds().newborn).toBe(50);
    expect(kinds({ kinds: 20_000 }).newborn).toBe(500);
    expect(kinds({ kinds: 10 }).newborn).toBe(1);
    expect(kinds({ kinds: 10, newborn: 7 }).newborn).toBe(7);
  });

  it('has as many kinds as were counted', () => {
    expect(parseScenario({ weights: '900 40 40 1' })).toMatchObject({ kinds: 4, newborn: 1 });
    const most = Array<number>(MOST_COUNTED).fill(LARGEST_COUNT).join(' ');
    expect(parseScenario({ weights: most })).toMatchObject({ kinds: MOST_COUNTED, weights: most });
  });

  it.each([
    ['weights', ''],
    ['weights', '5'],
    ['weights', '5 4 0'],
    ['weights', '5 -4'],
    ['weights', '5,4'],
    ['weights', '5  4'],
    ['weights', '5 4 '],
    ['weights', '05 4'],
    ['weights', '5.5 4'],
    ['weights', '1000000000 4'],
    ['weights', `9${' 9'.repeat(MOST_COUNTED)}`],
    ['weights', 'Zipf'],
    ['weights', [5, 4]],
  ])('is refused by name for bad %s: %j', (field, value) => {
    expect(refusal({ [field]: value })).toMatchObject({
      field,
      message: expect.stringContaining('zipf, or 2 to 500'),
    });
  });

  it('is refused for counts that grow, or that are of other kinds than it has', () => {
    expect(refusal({ weights: '5 4 6' }).message).toBe(
      'weights: got 4 and then 6; allowed are numbers that do not grow, the commonest kind first',
    );
    expect(refusal({ weights: '5 4', kinds: 3 }).message).toBe(
      'kinds: got 3 with 2 weights; allowed is 2, or nothing',
    );
  });
});

describe('a market scenario', () => {
  it('is complete from its name alone: small worlds that move, buyers who mostly can tell, and nobody repents', () => {
    expect(parseScenario({ world: 'market' })).toEqual(market());
    expect(Object.keys(market()).sort()).toEqual(['world', ...Object.keys(FIELDS.market)].sort());
    expect(market()).toMatchObject({ discernment: 0.8, rivals: 'careful', newborn: 13 });
    expect(market().repent).toBeGreaterThan(FIELDS.market.generations.max);
  });

  it.each([
    ['discernment', 1.5],
    ['intensity', -1],
    ['rivals', 'kind'],
    ['repent', 0],
    ['dimensions', 20],
  ])('is refused by name for a bad %s', (field, value) => {
    expect(refusal({ world: 'market', [field]: value }).field).toBe(field);
  });

  it('needs junk kinds to make things up, as a kinds scenario does', () => {
    expect(refusal({ world: 'market', junkKinds: 0 }).field).toBe('hallucination');
  });
});

describe('a commons scenario', () => {
  it('is about the large platform that nobody moderates, closed, unless told otherwise', () => {
    expect(parseScenario({ world: 'commons' })).toMatchObject({
      platform: 'unmoderated',
      synthetic: 1,
      fresh: 0,
      selection: 0,
      flood: 10,
      moderatedFrom: 0,
    });
  });

  it('is refused by name for a platform that there is not, and for a page that never fades', () => {
    expect(refusal({ world: 'commons', platform: 'forum' }).message).toContain('moderated, unmoderated');
    expect(refusal({ world: 'commons', retention: 1 }).field).toBe('retention');
    expect(refusal({ world: 'commons', novelty: 0.1 }).message).toContain('unknown field');
  });
});

describe('a challenge scenario', () => {
  it('goes on as before where a stage says nothing of its own', () => {
    const scenario = parseScenario({ world: 'challenge', fresh: 0.1, fresh20: 0.3, memory10: 'accumulate' });
    expect(scenario).toMatchObject({ fresh: 0.1, fresh10: 0.1, fresh20: 0.3, fresh30: 0.3 });
    expect(scenario).toMatchObject({ memory: 'replace', memory10: 'accumulate', memory30: 'accumulate' });
    expect(JSON.stringify(challenge({ memory30: 'replace', fresh20: 0, fresh: 0 }))).toBe(
      JSON.stringify(challenge()),
    );
    expect(Object.keys(challenge()).sort()).toEqual(['world', ...Object.keys(FIELDS.challenge)].sort());
  });

  it.each([
    ['fresh10', 1.5],
    ['selection20', -1],
    ['memory30', 'forever'],
    ['fresh40', 0.1],
  ])('is refused by name for a bad %s', (field, value) => {
    expect(refusal({ world: 'challenge', [field]: value }).field).toBe(field);
  });

  it('needs junk kinds to make things up, as a kinds scenario does', () => {
    expect(refusal({ world: 'challenge', junkKinds: 0 }).field).toBe('hallucination');
  });
});
