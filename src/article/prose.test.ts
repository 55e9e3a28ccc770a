import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledger } from './ledger.ts';
import references from './references.json';

const HERE = new URL('./', import.meta.url);
const SECTIONS = readdirSync(HERE)
  .filter((name) => /^\d\d-.*\.mdx$/.test(name))
  .sort()
  .map((name) => ({ name, source: readFileSync(new URL(name, HERE), 'utf8') }));

/** What is read straight on: no side notes, places of figures, tables and tags. A measured number is a word. */
function prose(source: string): string {
  return source
    .replace(/<(Note|Place)\b.*?<\/\1>/gs, '')
    .replace(/^\|.*$/gm, '')
    .replace(/^(import|#+) .*$/gm, '')
    .replace(/<(Measured|Spin)\b.*?\/>/gs, 'MEASURED')
    .replace(/<\/?[A-Za-z][^>]*>/g, '');
}

/** Figures in digits that are no results of a simulation, and why they may be typed. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  '03-archive.mdx': ['1 + 1/4 + 1/9', 'π²/6', '1.64'], // mathematics
  '04-drift.mdx': ['section 7'],
  '05-selection.mdx': ['14 %'], // Graphite's count
};

describe('the prose', () => {
  it('has between 2,500 and 3,500 words', () => {
    const words = SECTIONS.flatMap(({ source }) => prose(source).split(/\s+/).filter(Boolean));
    expect(words.length).toBeGreaterThan(2500);
    expect(words.length).toBeLessThan(3500);
  });

  it.each(SECTIONS)('types no number in $name that a simulation could give', ({ name, source }) => {
    const typed = (TYPED[name] ?? []).reduce((text, fact) => text.replaceAll(fact, ''), prose(source));
    expect(typed.match(/\d[\d.,]*/g) ?? []).toEqual([]);
  });
});

it('every reference is cited by a note or by the ledger, and whatever is cited is a reference', () => {
  const notes = SECTIONS.flatMap(({ source }) =>
    [...source.matchAll(/cites="([^"]+)"/g)].flatMap(([, ids]) => ids!.split(' ')),
  );
  const claims = ledger.flatMap(({ for: pro, against }) =>
    [...pro, ...against].flatMap(({ sources }) => sources),
  );
  expect([...new Set([...notes, ...claims])].sort()).toEqual(references.map(({ id }) => id).sort());
});

it('every claim of the ledger has something said for it and against it, and a strength in words', () => {
  for (const { for: pro, against, strength } of ledger) {
    expect(pro.length).toBeGreaterThan(0);
    expect(against.length).toBeGreaterThan(0);
    expect(strength.words.length).toBeGreaterThan(10);
  }
});
