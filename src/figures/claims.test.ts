import { describe, expect, it } from 'vitest';
import { run } from '../sim/run.ts';
import type { Scenario } from '../sim/scenario.ts';
import { type Summary, summarize } from '../sim/summary.ts';
import { archive } from './archive/archive.tsx';
import type { FigureDefinition } from './definition.ts';
import { drift } from './drift/drift.tsx';
import { selection } from './selection/selection.tsx';
import { type Change, changed } from './shown.ts';
import { tails } from './tails/tails.tsx';

// What captions and reasons claim, computed. Eight replicates: the claims are far from their margins.
const REPLICATES = 8;
const found = new Map<string, Summary>();

function measuredIn(scenario: Scenario) {
  const key = JSON.stringify(scenario);
  const summary = found.get(key) ?? summarize(run({ ...scenario, replicates: REPLICATES }));
  found.set(key, summary);
  return (measure: string, at = scenario.generations) => summary.measures[measure]!.mean[at]!;
}

type Named = Pick<FigureDefinition, 'start' | 'presets'>;

/** What is measured in a preset; `set` changes it further. @throws Error if there is no such preset */
function preset({ start, presets }: Named, name: string, set: Change = {}) {
  const wanted = presets.find((one) => one.name.replaceAll('\u00A0', ' ') === name);
  if (!wanted) throw new Error(`no preset “${name}”`);
  return measuredIn(changed(changed(start, wanted.set), set).scenario);
}

describe('tails', () => {
  it('common kinds stay and rare ones go before averages look bad', () => {
    const closed = preset(tails, 'Closed loop');
    expect(closed('known', 5)).toBeLessThan(0.6 * closed('known', 0));
    expect(closed('coverage', 5)).toBeGreaterThan(0.88);
  });

  it('new work brings lost kinds back, keeping everything loses none, a check brings none back', () => {
    const closed = preset(tails, 'Closed loop')('known');
    expect(preset(tails, '5 % fresh')('known')).toBeGreaterThan(2 * closed);
    const all = preset(tails, 'Keep everything');
    expect(all('known')).toBe(all('known', 0));
    const strict = preset(tails, 'Strict filter');
    expect(strict('junk')).toBeLessThan(0.01);
    expect(strict('known')).toBeLessThan(0.3 * strict('known', 0));
    expect(preset(tails, 'Popularity filter')('error')).toBeGreaterThan(
      preset(tails, 'Closed loop')('error'),
    );
  });
});

describe('archive', () => {
  const threeOf = (name: string) =>
    (['replace', 'budget', 'accumulate'] as const).map((memory) => preset(archive, name, { memory }));

  it('with nothing but machine output the loop that throws old data away drifts off, the one that keeps it stays near', () => {
    const [thrown, sampled, kept] = threeOf('All synthetic');
    expect(thrown!('error')).toBeGreaterThan(3 * kept!('error'));
    expect(sampled!('error')).toBeGreaterThan(kept!('error'));
    expect(kept!('error')).toBeLessThan(2 * kept!('error', 0));
  });

  it('new work helps most where old data is thrown away, and leaves that the furthest off', () => {
    const gains = threeOf('All synthetic').map(
      (closed, i) => closed('error') - threeOf('5 % fresh')[i]!('error'),
    );
    expect(Math.max(...gains)).toBe(gains[0]);
    const errors = threeOf('5 % fresh').map((three) => three('error'));
    expect(Math.max(...errors)).toBe(errors[0]);
  });

  it('with half archive throwing the rest away does no harm that lasts', () => {
    const [thrown] = threeOf('Half archive');
    expect(thrown!('error', 40)).toBeLessThan(1.05 * thrown!('error', 10));
  });

  it('a check clears the junk in all three and brings nothing back', () => {
    for (const three of threeOf('Strict filter')) expect(three('junk')).toBeLessThan(0.01);
    const [thrown] = threeOf('Strict filter');
    expect(thrown!('known')).toBeLessThan(0.3 * thrown!('known', 0));
  });

  it('keeping everything slows the loss to popularity, and does not stop it', () => {
    const [thrown, , kept] = threeOf('Popularity filter');
    expect(kept!('diversity', 10)).toBeGreaterThan(5 * thrown!('diversity', 10));
    expect(kept!('diversity')).toBeLessThan(0.5 * kept!('diversity', 10) + 10);
  });
});

describe('drift', () => {
  it('an archive is half wrong after forty rounds, and keeping everything does not save it', () => {
    expect(preset(drift, 'Archive only')('error')).toBeGreaterThan(0.5);
    expect(preset(drift, 'Keep everything')('error')).toBeGreaterThan(0.5);
  });

  it('a closed loop loses what was known as well', () => {
    const closed = preset(drift, 'Closed loop');
    expect(closed('error')).toBeGreaterThan(preset(drift, 'Archive only')('error'));
    expect(closed('known')).toBeLessThan(0.3 * closed('known', 0));
  });

  it('three fresh documents in ten keep up, one in twenty is slow, and a pile that never shrinks gives the past too much room', () => {
    const [following, trickle] = [preset(drift, 'Follow the world'), preset(drift, '5 % fresh')];
    expect(following('error')).toBeLessThan(0.2);
    expect(trickle('coverage')).toBeGreaterThan(0.75);
    expect(trickle('error')).toBeGreaterThan(2 * following('error'));
    const pile = preset(drift, 'Follow, and keep all');
    expect(pile('coverage')).toBeGreaterThan(0.99);
    expect(pile('error')).toBeGreaterThan(2 * following('error'));
  });
});

describe('selection', () => {
  it('a check keeps the junk out and brings nothing back, new work does', () => {
    const strict = preset(selection, 'Strict check');
    expect(strict('junk')).toBeLessThan(0.01);
    expect(preset(selection, 'Check and 5 % fresh')('known')).toBeGreaterThan(2 * strict('known'));
  });

  it('applause leaves almost nothing but one kind by generation 10', () => {
    expect(preset(selection, 'Applause')('concentration', 10)).toBeGreaterThan(0.8);
  });

  it('applause takes variety more slowly where all is kept, and comes to rest at a distance with half archive', () => {
    const kept = preset(selection, 'Applause, all kept');
    expect(kept('diversity', 10)).toBeGreaterThan(10 * preset(selection, 'Applause')('diversity', 10));
    expect(kept('diversity', 40)).toBeLessThan(0.6 * kept('diversity', 10));
    const half = preset(selection, 'Applause, half archive');
    expect(half('diversity', 40)).toBeGreaterThan(0.9 * half('diversity', 10));
  });
});

it('the stories of drift and of selection begin where their figures do', () => {
  for (const { start, steps } of [drift, selection]) expect(changed(start, steps[0]!)).toEqual(start);
});
