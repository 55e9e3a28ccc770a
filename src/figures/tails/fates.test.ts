import { describe, expect, it } from 'vitest';
import { kinds } from '../../sim/scenario.ts';
import { specimen } from '../../sim/specimen.ts';
import { losses, namedRemark } from './fates.ts';
import { tailsScene } from './scene.ts';

const NAMES = ['English', 'Irish', 'Welsh', 'Breton', 'Manx', 'Cornish'];
const sceneOf = (goneSince: readonly number[]) => ({
  goneSince,
  model: goneSince.map((since) => (since < 0 ? 0.1 : 0)),
});
const said = (goneSince: readonly number[], generation: number, names: readonly string[] = NAMES) =>
  namedRemark(sceneOf(goneSince), names, generation);

describe('what becomes of kinds that have names', () => {
  it('is told with the last loss first, and the commonest of those that went together', () => {
    expect(losses(sceneOf([-1, 7, 3, 7, 0, -1]))).toEqual([
      { rank: 2, since: 7 },
      { rank: 4, since: 7 },
      { rank: 3, since: 3 },
      { rank: 5, since: 0 },
    ]);
  });

  it.each([
    [[-1, -1, -1, -1, -1, -1], 5, 'Every kind is still written about.', 6],
    [[-1, -1, -1, -1, 5, -1], 5, 'Just gone: Manx.', 5],
    [[-1, -1, -1, -1, 4, 4], 5, 'Last to go, in generation 4: Manx and Cornish.', 5],
    [[-1, -1, -1, -1, 0, 0], 5, 'Never seen by the first model: Manx and Cornish.', 5],
    [[-1, -1, -1, 2, 5, 5], 5, 'All that is left: English, Irish and Welsh.', 1],
    [[-1, 1, 2, 3, 4, 5], 9, 'All that is left: English.', 1],
  ] as const)('is said in a sentence: %j', (goneSince, generation, text, rank) => {
    expect(said(goneSince, generation)).toEqual({ rank, text });
  });

  it('is said of three at most by name, and of kinds whose names nobody knows by their ranks', () => {
    const many = [-1, -1, -1, -1, 5, 5, 5, 5, 5];
    expect(said(many, 5).text).toBe('Just gone: Manx, Cornish and 3 more.');
    expect(said(many, 5, []).text).toBe('Just gone: kind 5, kind 6 and 3 more.');
  });

  it('is counted from the generation since which a model has not written about it, until one does again', () => {
    const counts = [900, 300, 50, 20, 5, 3, 1];
    const scenario = kinds({ weights: counts.join(' '), kinds: 7, junkKinds: 1, size: 60, fresh: 0.1 });
    const watched = specimen(scenario);
    const { kinds: columns, frequencies } = watched;
    for (const t of [0, 1, 7, 40]) {
      const { goneSince, reality } = tailsScene(watched, scenario, t);
      expect(reality.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      goneSince!.forEach((since, i) => {
        const course = Array.from({ length: t + 1 }, (_, at) => frequencies[at * columns + i]!);
        expect(since).toBe(course.at(-1)! > 0 ? -1 : course.findLastIndex((share) => share > 0) + 1);
      });
    }
  });
});
