import { decimal, percent } from '../chart/number.ts';
import { type Filter, type Memory, MOBY_DICK, type Rivals, type Scenario } from '../sim/scenario.ts';
import { filterWords, memoryWords } from './words.ts';

/** Every field of every world. */
type FieldName = Scenario extends infer S ? (S extends Scenario ? keyof S : never) : never;

/** Fields that have words of their own; the others go by their names. */
const WORDS: { readonly [Field in FieldName]?: (value: never) => string } = {
  synthetic: (share: number) => `${percent(share)} synthetic`,
  fresh: (share: number) => `${percent(share)} fresh`,
  selection: (pressure: number) => `filter ${decimal(pressure)}`,
  filter: (filter: Filter) => `for ${filterWords[filter].text}`,
  memory: (memory: Memory) => memoryWords[memory].text,
  book: (book: string) => (book === MOBY_DICK ? 'Moby-Dick' : 'a text of your own'),
  seed: (seed: number) => `seed ${seed}`,
  novelty: (share: number) => `${percent(share)} new`,
  moderatedFrom: (generation: number) => `moderated from ${generation}`,
  hallucination: (share: number) => `${percent(share)} made up`,
  discernment: (share: number) => `buyers tell ${percent(share)}`,
  intensity: (pressure: number) => `competition ${decimal(pressure)}`,
  rivals: (rivals: Rivals) => `rivals ${rivals}`,
  repent: (generation: number) => `careful from ${generation}`,
};

/** What sets a scenario apart from another, in few words: "5 % fresh, all kept". */
export function difference(scenario: Scenario, from: Scenario): string {
  const before = new Map<string, unknown>(Object.entries(from));
  const others = Object.entries(scenario).filter(([field, value]) => value !== before.get(field));
  if (others.length === 0) return 'as at the start';
  return others.map(([field, value]) => inWords(field, value as never)).join(', ');
}

/** A field that is of a stage alone is said as the field is, and from when: "5 % fresh from 10". */
function inWords(field: string, value: never): string {
  const [, name = '', from = ''] = /^(.*?[a-z])(\d*)$/.exec(field)!;
  const words = WORDS[name as FieldName]?.(value) ?? `${name} ${value}`;
  return from ? `${words} from ${from}` : words;
}
