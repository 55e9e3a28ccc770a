import { describe, expect, it } from 'vitest';
import { elementaryDraws, MOST_DRAWS, refuseTooLarge } from './estimate.ts';
import { ScenarioError } from './field.ts';
import { challenge, commons, kinds, text } from './scenario.ts';

describe('the estimate of a run', () => {
  it('counts one draw for each kind, generation and replicate', () => {
    expect(elementaryDraws(kinds({ kinds: 10, junkKinds: 5, generations: 9, replicates: 2 }))).toBe(300);
  });

  it('grows with what makes a run longer', () => {
    const base = kinds();
    for (const longer of [
      { replicates: 33 },
      { generations: 41 },
      { kinds: 2001, newborn: 50 },
      { novelty: 0.01 },
      { memory: 'budget' as const },
    ])
      expect(elementaryDraws({ ...base, ...longer })).toBeGreaterThan(elementaryDraws(base));
  });

  it('lets the default run through, and refuses one beyond patience with the number', () => {
    expect(() => refuseTooLarge(kinds())).not.toThrow();
    const large = kinds({ kinds: 20_000, junkKinds: 20_000, generations: 200, replicates: 2000 });
    expect(elementaryDraws(large)).toBeGreaterThan(MOST_DRAWS);
    expect(() => refuseTooLarge(large)).toThrow(ScenarioError);
    expect(() => refuseTooLarge(large)).toThrow('1.6e+10 draws');
  });

  it('refuses a world with more newborn kinds than memory holds, with the size', () => {
    const crowded = kinds({ novelty: 0.1, newborn: 20_000, generations: 200, replicates: 1 });
    expect(elementaryDraws(crowded)).toBeLessThan(MOST_DRAWS);
    expect(() => refuseTooLarge(crowded)).toThrow(/\d+ MB for one replicate/);
  });

  it('counts ten draws for each word of a text, more behind a filter and where everything is read again', () => {
    const base = text();
    expect(elementaryDraws(base)).toBe(32 * 10 * 2000 * 30 * 10);
    expect(elementaryDraws({ ...base, selection: 2 })).toBeGreaterThan(2 * elementaryDraws(base));
    expect(elementaryDraws({ ...base, memory: 'accumulate' })).toBeGreaterThan(4 * elementaryDraws(base));
    for (const memory of ['replace', 'accumulate', 'budget'] as const)
      expect(() => refuseTooLarge({ ...base, selection: 5, memory })).not.toThrow();
  });

  it('lets the largest batch of sentences through, once', () => {
    expect(() => refuseTooLarge(text({ size: 1e5, replicates: 1 }))).not.toThrow();
  });

  it('refuses to remember more text than fits into memory', () => {
    const endless = text({ size: 20_000, generations: 60, memory: 'budget', replicates: 1 });
    expect(() => refuseTooLarge(endless)).toThrow(/MB for one replicate/);
  });

  it('counts a fixed budget of what is kept twice, in whichever stage of a challenge', () => {
    const whole = elementaryDraws(challenge());
    expect(elementaryDraws(challenge({ memory20: 'budget' }))).toBe(2 * whole);
    expect(whole).toBe(100 * 41 * (500 + 125 + 13 * 40));
  });

  it('counts what is posted on four platforms and read on all, and lets the largest commons through', () => {
    expect(elementaryDraws(commons())).toBe(32 * 61 * 5 * 250);
    const largest = commons({ size: 1e9, generations: 200, replicates: 2000, memory: 'budget' });
    expect(() => refuseTooLarge(largest)).not.toThrow();
  });
});
