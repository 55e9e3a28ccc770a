import { describe, expect, it } from 'vitest';
import { run } from '../../sim/run.ts';
import { kinds } from '../../sim/scenario.ts';
import { specimen } from '../../sim/specimen.ts';
import { series } from '../../sim/summary.ts';
import { driftScene } from './scene.ts';

describe('what people talk about', () => {
  const scenario = kinds({
    kinds: 200,
    size: 2000,
    generations: 8,
    novelty: 0.05,
    fresh: 0.2,
    replicates: 1,
  });
  const { old, born, wrong, unheard } = driftScene(specimen(scenario), scenario);
  const whole = run(scenario);
  const measured = (name: string, t: number) => series(whole, 0, whole.measures.indexOf(name))[t]!;

  it.each([0, 3, 8])('falls into parts that sum to 1, at generation %i', (t) => {
    expect(old[t]! + born[t]! + wrong[t]! + unheard[t]!).toBeCloseTo(1, 5);
  });

  it.each([0, 3, 8])('is told right as far as the distance from reality says, at generation %i', (t) => {
    expect(old[t]! + born[t]!).toBeCloseTo(1 - measured('error', t), 5);
  });

  it.each([0, 3, 8])('is unheard of as far as coverage says, at generation %i', (t) => {
    expect(unheard[t]!).toBeCloseTo(1 - measured('coverage', t), 5);
  });

  it('has nothing born since at the start', () => {
    expect(born[0]).toBe(0);
  });
});
