import { type FigureClaim, kept, ROUNDS } from '../claim.test.support.ts';

const following = { synthetic: 1, fresh: 0.3, selection: 3 };

export const claims: readonly FigureClaim[] = [
  {
    words: 'None of it has heard the news.',
    holds: (of) =>
      Math.abs(of('error', ROUNDS, { synthetic: 1, ...kept }) - of('error', ROUNDS)) < 0.03 &&
      of('error', ROUNDS) > 0.5,
  },
  {
    words: 'Two leaks at once',
    holds: (of) =>
      of('error', ROUNDS, { synthetic: 1 }) > of('error', ROUNDS) &&
      of('known', ROUNDS, { synthetic: 1 }) < of('known', ROUNDS),
  },
  {
    words: 'The model hears the news, and is slow to take it in.',
    holds: (of) => {
      const slow = of('error', ROUNDS, { ...following, fresh: 0.05 });
      return slow < of('error', ROUNDS) && slow > of('error', ROUNDS, following);
    },
  },
  {
    words: 'the model keeps up',
    holds: (of) =>
      of('error', ROUNDS, following) < 0.2 &&
      of('error', ROUNDS, following) < 1.5 * of('error', 5, following),
  },
  {
    words: 'The model has heard of nearly all, and gives the past too much room.',
    holds: (of) =>
      of('coverage', ROUNDS, { ...following, ...kept }) > 0.98 &&
      of('error', ROUNDS, { ...following, ...kept }) > 2 * of('error', ROUNDS, following),
  },
];
