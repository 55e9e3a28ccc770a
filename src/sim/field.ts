/**
 * A field of a scenario described as data: what it may be, what it is when unsaid, and what it means.
 * One description serves the parser, its error messages, the sliders' limits and the property tests.
 */
export type Field = NumberField | ChoiceField;

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

export const real = (min: number, max: number): NumberField => ({ kind: 'number', min, max, whole: false });
/** Above `min`, which is itself not allowed. */
export const above = (min: number, max: number): NumberField => ({ ...real(min, max), aboveMin: true });
export const whole = (min: number, max: number): NumberField => ({ kind: 'number', min, max, whole: true });
export const choice = (...options: readonly string[]): ChoiceField => ({ kind: 'choice', options });

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
  const article = field.whole ? 'a whole number' : 'a number';
  return field.aboveMin
    ? `${article} above ${field.min}, at most ${field.max}`
    : `${article} from ${field.min} to ${field.max}`;
}

/** Shows a value from outside on one line, cut short. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** @throws ScenarioError if `value` is not what the field allows */
export function check(name: string, field: Field, value: unknown): number | string {
  const fits =
    field.kind === 'choice'
      ? typeof value === 'string' && field.options.includes(value)
      : typeof value === 'number' &&
        (field.aboveMin ? value > field.min : value >= field.min) &&
        value <= field.max &&
        (!field.whole || Number.isInteger(value));
  if (!fits) throw new ScenarioError(name, `got ${shown(value)}; allowed is ${allowed(field)}`);
  return Object.is(value, -0) ? 0 : (value as number | string);
}
