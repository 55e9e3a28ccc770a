import { describe, expect, it } from 'vitest';
import { run } from '../../sim/run.ts';
import { type KindsScenario, kinds } from '../../sim/scenario.ts';
import { specimen } from '../../sim/specimen.ts';
import { series } from '../../sim/summary.ts';
import { selectionScene } from './scene.ts';

const settings: Record<string, Partial<KindsScenario>> = {
  'no filter': {},
  'a filter for truth': { selection: 3 },
  'a filter for popularity': { selection: 0.5, filter: 'popular' },
};

describe.each(Object.entries(settings))('behind %s', (_, set) => {
  const scenario = kinds({ kinds: 200, junkKinds: 50, size: 2000, generations: 6, replicates: 1, ...set });
  const scene = selectionScene(specimen(scenario), scenario, 6);
  const { commonest, others, junk, trueThrownAway, junkThrownAway } = scene;
  const whole = run(scenario);
  const measured = (name: string) => series(whole, 0, whole.measures.indexOf(name))[6]!;

  it('everything that the model wrote is somewhere', () => {
    expect(commonest + others + junk + trueThrownAway + junkThrownAway).toBeCloseTo(1, 5);
  });

  it('as much is let through as was measured', () => {
    expect(commonest + others + junk).toBeCloseTo(measured('kept'), 5);
  });

  it('as much was junk as the model holds, and what it made up besides', () => {
    const { hallucination } = scenario;
    expect(junk + junkThrownAway).toBeCloseTo(hallucination + (1 - hallucination) * measured('junk'), 5);
  });
});
