import { holding, NOTICEABLE } from '../../sim/atlas/collapses.ts';
import { NODES, SIDE } from '../../sim/atlas/grid.ts';
import { evidenceOn } from '../../sim/atlas/sheet.ts';
import { surveyed } from '../../sim/atlas/surveyed.test.support.ts';
import { kinds, type Memory } from '../../sim/scenario.ts';
import { budget, type FigureClaim, kept, ROUNDS, strict } from '../claim.test.support.ts';

export const claims: readonly FigureClaim[] = [
  {
    words: 'the corner where most definitions of collapse hold is small.',
    holds: () => {
      const atlas = surveyed();
      const held = (memory: Memory) => {
        const evidence = evidenceOn(atlas, kinds({ memory }));
        return Array.from({ length: NODES }, (_, node) => holding(evidence(node)));
      };
      const isSmall = (memory: Memory) => held(memory).filter((many) => many > 4).length < 0.1 * NODES;
      return (['replace', 'accumulate', 'budget'] as const).every(isSmall) && held('replace')[SIDE - 1]! >= 7;
    },
  },
  {
    words: 'here, where models also make things up, it creeps.',
    holds: (of) =>
      of('error', ROUNDS, kept) < 2 * of('error', 0) && of('error', ROUNDS, kept) > of('error', 20, kept),
  },
  {
    words: 'each model can read no more than the first one did: a slow loss',
    holds: (of) =>
      of('error', ROUNDS, budget) > of('error', ROUNDS, kept) &&
      of('error', ROUNDS, budget) > of('error', 20, budget) &&
      of('known', ROUNDS, budget) < of('known', 20, budget),
  },
  {
    words:
      'One definition still holds: with archive in the place of machine text the model would be better yet.',
    holds: (of) => {
      const plugged = { ...kept, ...strict, fresh: 0.1 };
      return (
        of('error', ROUNDS, plugged) < of('error', 0) &&
        of('error', ROUNDS, plugged) > of('error', ROUNDS, { ...plugged, synthetic: 0 }) + NOTICEABLE
      );
    },
  },
];
