import { check, choice, type Field, ScenarioError, shown } from './field.ts';
import {
  challenge,
  commons,
  FIELDS,
  gaussian,
  kinds,
  market,
  regression,
  type Scenario,
  text,
} from './scenario.ts';
import { refuseUnordered } from './weights.ts';

/**
 * Reads a scenario from outside: a JSON value with any of the fields, `{}` included.
 * @throws ScenarioError naming the field, the value given and what is allowed
 */
export function parseScenario(input: unknown): Scenario {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new ScenarioError('scenario', `got ${shown(input)}; allowed is a JSON object`);
  const { world: named = 'kinds', ...given } = input as Record<string, unknown>;
  const world = check('world', choice(...Object.keys(FIELDS)), named) as Scenario['world'];
  const fields: Record<string, Field> = FIELDS[world];
  const checked: Record<string, number | string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(fields, name))
      throw new ScenarioError(
        shown(name).replace(/^"|"$/g, ''),
        `unknown field; allowed are world, ${Object.keys(fields).join(', ')}`,
      );
    checked[name] = check(name, fields[name]!, value);
  }
  const scenario = completed(world, checked);
  refuseMisfits(scenario);
  return scenario;
}

/** A scenario of a world with these fields, each of them good, and the others at their defaults. */
function completed(world: Scenario['world'], checked: Record<string, number | string>): Scenario {
  switch (world) {
    case 'kinds':
      return kinds(checked);
    case 'gaussian':
      return gaussian(checked);
    case 'regression':
      return regression(checked);
    case 'text':
      return text(checked);
    case 'market':
      return market(checked);
    case 'commons':
      return commons(checked);
    case 'challenge':
      return challenge(checked);
    default:
      return world satisfies never;
  }
}

/** @throws ScenarioError if fields that are good alone cannot stand together */
function refuseMisfits(scenario: Scenario): void {
  if ('junkKinds' in scenario && scenario.junkKinds === 0 && scenario.hallucination > 0)
    throw new ScenarioError(
      'hallucination',
      `got ${scenario.hallucination} with junkKinds 0; allowed is 0, for without junk kinds there is nothing to make up`,
    );
  if (scenario.world === 'kinds') refuseUnordered(scenario.weights, scenario.kinds);
  if (scenario.world === 'regression' && scenario.size <= scenario.dimensions + 1)
    throw new ScenarioError(
      'size',
      `got ${scenario.size} with dimensions ${scenario.dimensions}; allowed is more than dimensions + 1, or the expected error is infinite`,
    );
}
