import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHADES, shadeClass } from './shades.ts';

const CSS = readFileSync(new URL('./isoMap.css', import.meta.url), 'utf8');
const RAMPS = [...CSS.matchAll(/--shade-\d+: light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, light, dark]) => [
  light!,
  dark!,
]);
const ramp = (theme: 'light' | 'dark') => RAMPS.map((pair) => pair[theme === 'light' ? 0 : 1]!);

/** Linear light of a colour, red, green and blue, 0…1. */
const linear = (hex: string): readonly [number, number, number] => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

/** Lightness in OKLab, 0…1 (Ottosson 2020). */
function lightness([r, g, b]: readonly [number, number, number]): number {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}

/** What is seen without red, green or blue cones, in linear light (Viénot, Brettel & Mollon 1999; for tritan an approximation). */
const DEFICIENCIES = {
  none: ([r, g, b]) => [r, g, b],
  protan: ([r, g, b]) => [0.11238 * r + 0.88762 * g, 0.11238 * r + 0.88762 * g, 0.00401 * (r - g) + b],
  deutan: ([r, g, b]) => [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * (r - g) + b],
  tritan: ([r, g, b]) => [r, 0.87 * g + 0.13 * b, 0.87 * g + 0.13 * b],
} as const satisfies Record<
  string,
  (light: readonly [number, number, number]) => readonly [number, number, number]
>;

describe.each(['light', 'dark'] as const)('the shades of the %s theme', (theme) => {
  it('are as many as the charts name', () => {
    expect(ramp(theme)).toHaveLength(SHADES);
  });

  it.each(Object.keys(DEFICIENCIES) as (keyof typeof DEFICIENCIES)[])(
    'go one way in lightness, by steps none of which is less than 0.4 or more than 1.6 times their mean: colour vision without %s',
    (deficiency) => {
      const seen = ramp(theme).map((hex) => lightness(DEFICIENCIES[deficiency](linear(hex))));
      const steps = seen.slice(1).map((value, i) => value - seen[i]!);
      const mean = (seen.at(-1)! - seen[0]!) / steps.length;
      for (const step of steps) expect(Math.abs(step / mean - 1)).toBeLessThan(0.6);
    },
  );
});

it('a share has the shade that is as far from the first', () => {
  expect([shadeClass(0), shadeClass(1), shadeClass(2), shadeClass(-1)]).toEqual([
    'shade-0',
    `shade-${SHADES - 1}`,
    `shade-${SHADES - 1}`,
    'shade-0',
  ]);
});
