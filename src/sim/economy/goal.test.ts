import { describe, expect, it } from 'vitest';
import { measuresOf } from '../measures.ts';
import type { Run } from '../run.ts';
import { type ChallengeScenario, challenge } from '../scenario.ts';
import { GOAL, isHeld, isMet, outcomeOf } from './goal.ts';

/** A run of two generations, made up: for each replicate whether it holds, and its bill. */
function runOf(courses: readonly Readonly<Record<string, readonly number[]>>[]): Run<ChallengeScenario> {
  const scenario = challenge({ generations: 1, replicates: courses.length });
  const measures = measuresOf(scenario);
  const values = courses.flatMap((course) => measures.flatMap((name) => course[name] ?? [0, 0]));
  return { scenario, measures, replicates: courses.length, values: Float64Array.from(values) };
}

describe('the goal', () => {
  it('is held at its limits, and missed beyond either', () => {
    expect(isHeld(0.15, 0.9)).toBe(true);
    expect(isHeld(0.1501, 1)).toBe(false);
    expect(isHeld(0, 0.8999)).toBe(false);
  });

  it('is met by the runs that hold it to the end, and costs what all of them do on average', () => {
    const outcome = outcomeOf(
      runOf([
        { held: [1, 1], bill: [0, 10] },
        { held: [1, 0], bill: [0, 20] },
        { held: [0, 0], bill: [0, 60] },
      ]),
    );
    expect(outcome).toMatchObject({ replicates: 3, met: 1 });
    expect(outcome.bill).toBeCloseTo(30, 12);
  });

  it('is met by a plan if 95 of its 100 runs meet it', () => {
    expect(GOAL.runs).toBe(0.95);
    expect(isMet({ met: 95, replicates: 100 })).toBe(true);
    expect(isMet({ met: 94, replicates: 100 })).toBe(false);
    expect(isMet({ met: 1, replicates: 1 })).toBe(true);
  });
});
