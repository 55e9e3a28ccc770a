/**
 * A field of a scenario described as data: what it may be, what it is when unsaid, and what it means.
 * One description serves the parser, its error messages, the sliders' limits and the property tests.
 */
export type Field = NumberField | ChoiceField | NameField;

export interface NumberField {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** `min` itself is not allowed. */
  readonly aboveMin?: true;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** What goes by a name that is not known beforehand. */
export interface NameField {
  readonly kind: 'name';
  readonly pattern: RegExp;
  /** What is allowed, in words. */
  readonly allowed: string;
}

export const real = (min: number, max: number): NumberField => ({ kind: 'number', min, max, whole: false });
/** Above `min`, which is itself not allowed. */
export const above = (min: number, max: number): NumberField => ({ ...real(min, max), aboveMin: true });
export const whole = (min: number, max: number): NumberField => ({ kind: 'number', min, max, whole: true });
export const choice = (...options: readonly string[]): ChoiceField => ({ kind: 'choice', options });
export const name = (pattern: RegExp, words: string): NameField => ({
  kind: 'name',
  pattern,
  allowed: words,
});

/** A value from outside that no scenario can hold. The message names the field, the value and what is allowed. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  constructor(
    readonly field: string,
    detail: string,
  ) {
    super(`${field}: ${detail}`);
  }
}

/** What a field allows, in words. */
export function allowed(field: Field): string {
  if (field.kind === 'choice') return field.options.join(', ');
  if (field.kind === 'name') return field.allowed;
  const article = field.whole ? 'a whole number' : 'a number';
  return field.aboveMin
    ? `${article} above ${field.min}, at most ${field.max}`
    : `${article} from ${field.min} to ${field.max}`;
}

/** How many letters of a value from outside are shown. */
const SHOWN = 60;

/**
 * Shows a value from outside on one line, cut short, whatever it is. What could not be seen is written as its code: a line
 * break, a mark that turns the direction of what follows, what a terminal would obey.
 */
export function shown(value: unknown): string {
  const text = written(value);
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text;
  return short.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (unseen) => `\\u{${unseen.codePointAt(0)!.toString(16)}}`);
}

function written(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.slice(0, SHOWN)); // of a huge one a copy is spared
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Rings, nests deeper than the stack, objects that object; and whole numbers that JSON has not.
    return typeof value === 'bigint' ? String(value) : 'what JSON cannot hold';
  }
}

/** @throws ScenarioError if `value` is not what the field allows */
export function check(name: string, field: Field, value: unknown): number | string {
  if (!fits(field, value)) throw new ScenarioError(name, `got ${shown(value)}; allowed is ${allowed(field)}`);
  return Object.is(value, -0) ? 0 : (value as number | string);
}

function fits(field: Field, value: unknown): boolean {
  if (field.kind === 'choice') return typeof value === 'string' && field.options.includes(value);
  if (field.kind === 'name') return typeof value === 'string' && field.pattern.test(value);
  return (
    typeof value === 'number' &&
    (field.aboveMin ? value > field.min : value >= field.min) &&
    value <= field.max &&
    (!field.whole || Number.isInteger(value))
  );
}
