import { gaussian, kinds, regression } from '../../sim/scenario.ts';
import { ceiling, errorOfOneFit } from '../../sim/theory/regression.ts';
import { spreadBound } from '../../sim/theory/spread.ts';
import { type ClaimCase, measure, type Quantity, shareOf, squaredMean } from './case.ts';

const PI_SQUARED_SIXTHS = Math.PI ** 2 / 6;
const most = (bound: number): Pick<ClaimCase, 'claim' | 'holds'> => ({
  claim: `at most ${bound.toPrecision(3)}`,
  holds: (mean) => mean <= bound,
});
const nearlyAll = { claim: 'tends to 1', holds: (mean: number) => mean > 0.99 };

const narrower = (than: number): Quantity =>
  shareOf(`with σ < ${than}`, (measured) => Math.sqrt(measured('variance')) < than);
const wider = (than: number): Quantity =>
  shareOf(`with σ > ${than}`, (measured) => Math.sqrt(measured('variance')) > than);
const change = (from: number, to: number): Quantity => ({
  name: `error at ${to} less error at ${from}`,
  of: (measured) => measured('error', to) - measured('error', from),
});
const settled = {
  claim: 'about 0 once it has settled',
  holds: (mean: number) => Math.abs(mean) < 0.01,
};

const spread = (size: number, epsilon: number): ClaimCase => ({
  words: `closed loop of bell curves, ${size} numbers, 201 fits`,
  scenario: gaussian({ size, generations: 200, replicates: 2000 }),
  quantity: wider(epsilon),
  law: 'Pr(σ > ε) ≤ (σ₀/ε)·exp(−k/4n)',
  source: 'Suresh et al. 2025',
  ...most(spreadBound(epsilon, 201, size)),
});

const keptLabels = regression({ memory: 'accumulate', generations: 200, replicates: 200 });
const budgetedLabels = regression({ memory: 'budget', replicates: 100 });

/** Bounds, limits and tendencies that papers claim, in worlds where they can be tried. */
export const claims: readonly ClaimCase[] = [
  {
    words: 'closed loop of bell curves, 10 numbers',
    scenario: gaussian({ size: 10, generations: 200, replicates: 2000 }),
    quantity: narrower(0.1),
    law: 'the spread goes to 0 with certainty',
    source: 'Shumailov et al. 2024',
    ...nearlyAll,
  },
  {
    words: 'closed loop of 20 kinds, 30 documents, nothing made up',
    scenario: kinds({
      kinds: 20,
      junkKinds: 5,
      size: 30,
      hallucination: 0,
      generations: 200,
      replicates: 1000,
    }),
    quantity: shareOf('with one kind left', (measured) => measured('known') === 1),
    law: 'the only states that nothing leaves are single points',
    source: 'Shumailov et al. 2024',
    ...nearlyAll,
  },
  {
    words: 'closed loop of 2,000 kinds, after 5 generations',
    scenario: kinds({ generations: 5, replicates: 100 }),
    quantity: {
      name: 'of what the first model knew: share of its coverage left, less share of its kinds left',
      of: (m) => m('coverage') / m('coverage', 0) - m('known') / m('known', 0),
    },
    law: 'the tails go first: kinds are lost faster than what they weigh',
    source: 'Shumailov et al. 2024',
    claim: 'above 0',
    holds: (mean, error) => mean > 4 * error,
  },
  spread(10, 0.1),
  spread(50, 0.5),
  {
    words: 'least squares, 20 weights, 100 rows, all rounds kept',
    scenario: keptLabels,
    quantity: measure('error'),
    law: 'the error stays below c·π²/6',
    source: 'Gerstgrasser et al. 2024',
    ...most(ceiling(keptLabels)),
  },
  {
    words: 'the same, over what one fit to people’s labels errs',
    scenario: keptLabels,
    quantity: {
      name: 'error over c',
      of: (measured) => measured('error') / errorOfOneFit(keptLabels),
    },
    law: 'relative efficiency stays above 6/π² ≈ 0.608, that is, the error below π²/6 times one fit’s',
    source: 'Dey & Donoho 2024',
    ...most(PI_SQUARED_SIXTHS),
  },
  {
    words: 'bell curves, 100 numbers a batch, all kept: how far the mean wanders, over one fit’s 1/N',
    scenario: gaussian({ size: 100, memory: 'accumulate', generations: 200, replicates: 2000 }),
    quantity: { name: 'N·μ²', of: (measured) => 100 * squaredMean.of(measured) },
    law: 'the same bound in another family of models, for large N',
    source: 'Dey & Donoho 2024',
    ...most(PI_SQUARED_SIXTHS),
  },
  {
    words: 'least squares, as many rows as before, out of all rounds',
    scenario: budgetedLabels,
    quantity: measure('error'),
    law: 'a fixed budget loses slowly, where replacing runs away: c·(t+1)',
    source: 'Kazdan et al. 2024',
    claim: `far below ${(errorOfOneFit(budgetedLabels) * 41).toPrecision(3)}`,
    holds: (mean) => mean < (errorOfOneFit(budgetedLabels) * 41) / 4,
  },
  {
    words: 'kinds, one document in ten fresh',
    scenario: kinds({ fresh: 0.1, generations: 200, replicates: 50 }),
    quantity: change(50, 200),
    law: 'enough fresh data keeps the loop stable',
    source: 'Alemohammad et al. 2024 (images)',
    ...settled,
  },
  {
    words: 'bell curves, 5 % fresh',
    scenario: gaussian({ fresh: 0.05, generations: 200, replicates: 1000 }),
    quantity: narrower(0.1),
    law: 'enough fresh data keeps the spread',
    source: 'Alemohammad et al. 2024 (images)',
    claim: 'about 0',
    holds: (mean) => mean < 0.01,
  },
  {
    words: 'kinds, half of the reuse from the archive, no fresh data',
    scenario: kinds({ synthetic: 0.5, generations: 200, replicates: 50 }),
    quantity: change(50, 200),
    law: 'a fixed set of real data only delays the decline',
    source: 'Alemohammad et al. 2024 (images)',
    claim: 'above 0',
    holds: (mean, error) => mean > 4 * error && mean > 0.01,
  },
];
