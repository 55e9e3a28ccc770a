import { decimal, percent } from '../chart/number.ts';
import type { KindsScenario } from '../sim/scenario.ts';
import { filterWords, memoryWords } from './words.ts';

type Words = { readonly [Field in keyof KindsScenario]?: (scenario: KindsScenario) => string };

/** Fields that have words of their own; the others go by their names. */
const WORDS: Words = {
  synthetic: ({ synthetic }) => `${percent(synthetic)} synthetic`,
  fresh: ({ fresh }) => `${percent(fresh)} fresh`,
  selection: ({ selection }) => `filter ${decimal(selection)}`,
  filter: ({ filter }) => `for ${filterWords[filter].text}`,
  memory: ({ memory }) => memoryWords[memory].text,
  seed: ({ seed }) => `seed ${seed}`,
  novelty: ({ novelty }) => `${percent(novelty)} new`,
  hallucination: ({ hallucination }) => `${percent(hallucination)} made up`,
};

/** What sets a scenario apart from another, in few words: "5 % fresh, all kept". */
export function difference(scenario: KindsScenario, from: KindsScenario): string {
  const fields = (Object.keys(scenario) as (keyof KindsScenario)[]).filter(
    (field) => scenario[field] !== from[field],
  );
  if (fields.length === 0) return 'as at the start';
  return fields.map((field) => WORDS[field]?.(scenario) ?? `${field} ${scenario[field]}`).join(', ');
}
