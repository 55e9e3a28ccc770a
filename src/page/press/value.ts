import { calc } from '@csstools/css-calc';
import { color, serializeRGB } from '@csstools/css-color-parser';
import { parseComponentValue } from '@csstools/css-parser-algorithms';
import { tokenize } from '@csstools/css-tokenizer';

/** Custom properties as an element has them: `--tone` → what it stands for there. */
export type Variables = ReadonlyMap<string, string>;

const VAR = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/;

/** A value with its `var()` filled in. @throws RangeError for one that stands for nothing */
export function filledIn(value: string, variables: Variables): string {
  for (;;) {
    const found = VAR.exec(value);
    if (!found) return value;
    const [whole, name, fallback] = found;
    const meant = variables.get(name!) ?? fallback;
    if (meant === undefined) throw new RangeError(`no value for ${name} in ${JSON.stringify(value)}`);
    value = value.replace(whole, () => meant);
  }
}

/** A value as programs read it that know less of CSS than a browser: sums done, colours mixed. */
export function worked(value: string): string {
  if (value.includes('calc(')) return calc(value);
  return value.includes('color-mix(') ? mixed(value) : value;
}

function mixed(value: string): string {
  const component = parseComponentValue(tokenize({ css: value }));
  const colour = component && color(component);
  if (!colour) throw new RangeError(`not a colour: ${value}`);
  return String(serializeRGB(colour));
}
