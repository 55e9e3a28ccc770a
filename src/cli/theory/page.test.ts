import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { elementaryDraws } from '../../sim/estimate.ts';
import { parseScenario } from '../../sim/parseScenario.ts';
import type { Case } from './case.ts';
import { cases, type Numbered, simulate } from './cases.ts';
import { claimRow, exactRow, nearRow, start } from './row.ts';
import { verdict } from './verdict.ts';

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/theory.md', import.meta.url)), 'utf8');
const LINES = PAGE.split('\n');

/** Draws up to which a case takes a few tenths of a second. */
const CHEAP = 2e6;
const cheap = ({ scenario }: Numbered<Case>) => elementaryDraws(scenario) <= CHEAP;

const exact = [...cases.kinds, ...cases.gaussian, ...cases.regression];
const all: readonly Numbered<Case>[] = [...exact, ...cases.near, ...cases.claims];

describe('the checked-in page of theory', () => {
  it('has a row for every case and no other, at least thirty of them exact', () => {
    const rows = LINES.filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(all.length);
    all.forEach((each, i) => {
      expect(rows[i]!.startsWith(`| ${start(each)} |`), rows[i]).toBe(true);
    });
    expect(exact.length).toBeGreaterThanOrEqual(30);
  });

  it('gives each scenario so that the command line reads it as the one that was run', () => {
    for (const each of all) {
      const [, json] = /`([^`]*)`/.exec(start(each))!;
      expect(parseScenario(JSON.parse(json!))).toEqual(each.scenario);
    }
  });

  it('has the digits that the code computes now, for every case that is computed soon', () => {
    const rows = [
      ...exact.filter(cheap).map((each) => exactRow(simulate(each))),
      ...cases.near.filter(cheap).map((each) => nearRow(simulate(each))),
      ...cases.claims.filter(cheap).map((each) => claimRow(simulate(each))),
    ];
    expect(rows.length).toBeGreaterThanOrEqual(15);
    for (const row of rows) expect(LINES).toContain(row);
  }, 60_000);

  it('says of its exact rows what they say, rounded as they are', () => {
    const differences = LINES.map((line) => line.split(' | '))
      .filter((cells) => cells.length === 10 && /^[+−]?\d+\.\d$/.test(cells[7]!))
      .map((cells) => Number(cells[7]!.replace('−', '-')));
    expect(differences).toHaveLength(exact.length);
    const counts = (text: string) => text.replaceAll('\n', ' ').match(/\*\*.*?\*\*/)?.[0];
    expect(counts(PAGE)).toBe(counts(verdict(differences)));
  });
});
