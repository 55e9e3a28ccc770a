import { readFileSync } from 'node:fs';
import { type AtRule, parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { rulesOf } from './press/rules.ts';
import { inTheme, type Theme } from './press/theme.ts';
import { filledIn, worked } from './press/value.ts';

const css = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const THEME = css('./theme.css');

/** What a style sheet says where a reader has a preference: the rules that it keeps for that. */
function whenAsked(sheet: string, preference: string): string {
  const asked = parse(sheet).nodes.filter(
    (node): node is AtRule => node.type === 'atrule' && node.params === preference,
  );
  return asked.flatMap(({ nodes = [] }) => nodes.map(String)).join('\n');
}

/** The custom properties of the page. */
function variables(sheet: string, theme: Theme): ReadonlyMap<string, string> {
  const rules = rulesOf(inTheme(sheet, theme)).filter(({ selector }) => selector === ':root');
  return new Map(rules.flatMap(({ declarations }) => declarations.map(([name, value]) => [name, value])));
}

/** Linear light (WCAG 2.2, relative luminance). @param colour "#rrggbb" or "rgb(r, g, b)" */
function luminance(colour: string): number {
  const channels = colour.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const [r, g, b] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const WORDS = [
  '--ink',
  '--ink-2',
  '--ink-3',
  '--fresh-text',
  '--archive-text',
  '--synthetic-text',
  '--junk-text',
  '--guess-text',
  '--accent-text',
];
const MARKS = [
  '--reality',
  '--fresh',
  '--archive',
  '--synthetic',
  '--junk',
  '--theory',
  '--guess',
  '--accent',
  '--focus',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const usual = variables(THEME, theme);
  const more = variables(`${THEME}\n${whenAsked(THEME, '(prefers-contrast: more)')}`, theme);
  const between = (one: string, other: string, of = usual) =>
    contrast(...([one, other].map((value) => worked(filledIn(value, of))) as [string, string]));

  it.each(WORDS)('words in %s stand out from both papers by 4.5 to 1', (role) => {
    for (const paper of ['var(--paper)', 'var(--paper-2)'])
      expect(between(`var(${role})`, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('marks in %s stand out from the paper by 3 to 1', (role) => {
    expect(between(`var(${role})`, 'var(--paper)')).toBeGreaterThanOrEqual(3);
  });

  it.each(WORDS)(
    'words in %s stand out by 7 to 1 where more contrast is asked for, or as they did',
    (role) => {
      const asked = between(`var(${role})`, 'var(--paper)', more);
      expect(asked).toBeGreaterThanOrEqual(Math.min(7, between(`var(${role})`, 'var(--paper)')));
    },
  );

  it.each([...MARKS, '--rule'])('marks in %s stand out more where more contrast is asked for', (role) => {
    const asked = between(`var(${role})`, 'var(--paper)', more);
    expect(asked).toBeGreaterThanOrEqual(between(`var(${role})`, 'var(--paper)'));
    expect(asked).toBeGreaterThanOrEqual(role === '--rule' ? 3 : 4.5);
  });
});

it.each([
  'remark-words',
  'law-name',
  'words-lost',
  'crosshair-words',
  'part-name',
  'place-name',
  'fan-ghost-label',
])('words that lie on marks have a rim of paper around them, and so its contrast: %s', (name) => {
  const looks = rulesOf(css('../chart/chart.css'))
    .filter(({ selector }) => selector.endsWith(`.${name}`))
    .flatMap(({ declarations }) => declarations);
  expect(Object.fromEntries(looks)).toMatchObject({ 'paint-order': 'stroke', stroke: 'var(--paper)' });
});
