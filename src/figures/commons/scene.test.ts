import { describe, expect, it } from 'vitest';
import { run } from '../../sim/run.ts';
import { commons } from '../../sim/scenario.ts';
import { specimen } from '../../sim/specimen.ts';
import { series } from '../../sim/summary.ts';
import { commonsScene } from './scene.ts';

describe('where everyone is', () => {
  const scenario = commons({ fresh: 0.5, generations: 20, replicates: 1 });
  const { audience, junk, flows } = commonsScene(specimen(scenario), scenario, 20);
  const whole = run(scenario);
  const measured = (name: string, t: number) => series(whole, 0, whole.measures.indexOf(name))[t]!;

  it.each([0, 12, 20])('is on one of five places, at generation %i', (t) => {
    const shares = [0, 1, 2, 3, 4].map((place) => audience[place * 21 + t]!);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    expect(shares[1]!).toBeCloseTo(measured('audience', t), 5);
  });

  it.each([0, 12, 20])('is with junk as far as the quality says, at generation %i', (t) => {
    expect(junk[t]!).toBeCloseTo(measured('audience', t) * (1 - measured('quality', t)), 5);
  });

  it('is where the moves of the generation shown have led', () => {
    const arrived = [0, 1, 2, 3, 4].reduce((sum, from) => sum + flows[from * 5 + 1]!, 0);
    expect(arrived).toBeCloseTo(measured('audience', 20), 5);
  });
});
