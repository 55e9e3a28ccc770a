import { decimal } from '../chart/number.ts';
import { percent } from '../chart/share.ts';
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
  const there = new Map<string, unknown>(Object.entries(from));
  const last = new Map<string, Both>();
  const words = Object.entries(scenario).flatMap(([field, here]) => {
    const [, name = '', stage = ''] = /^(.*?[a-z])(\d*)$/.exec(field)!;
    const now = { here, there: there.get(field) };
    const before = last.get(name);
    last.set(name, now);
    const isSaid = stage && before ? isTurn(before, now) : now.here !== now.there;
    return isSaid ? [inWords(name as FieldName, stage, here as never)] : [];
  });
  return words.join(', ') || 'as at the start';
}

/** A field in both scenarios. */
interface Both {
  readonly here: unknown;
  readonly there: unknown;
}

/** Whether a stage turns otherwise than that of the other scenario does. One that goes on as the stage before need not be said. */
const isTurn = (before: Both, now: Both): boolean =>
  now.here === before.here
    ? now.there !== before.there
    : now.here !== now.there || before.here !== before.there;

/** A field that is of a stage alone is said as the field is, and from when: "5 % fresh from 10". */
function inWords(name: FieldName, from: string, value: never): string {
  const words = WORDS[name]?.(value) ?? `${name} ${value}`;
  return from ? `${words} from ${from}` : words;
}
