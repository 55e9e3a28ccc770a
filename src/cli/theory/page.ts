import type { Case, ClaimCase, ExactCase, NearCase } from './case.ts';
import type { Simulated } from './cases.ts';
import { claimRow, exactRow, nearRow, standardErrorsOff } from './row.ts';
import { verdict } from './verdict.ts';

/** Every case, simulated, in the order of the page. */
export interface Simulations {
  readonly kinds: readonly Simulated<ExactCase>[];
  readonly gaussian: readonly Simulated<ExactCase>[];
  readonly regression: readonly Simulated<ExactCase>[];
  readonly near: readonly Simulated<NearCase>[];
  readonly claims: readonly Simulated<ClaimCase>[];
}

const EXACT = [
  '#',
  'case',
  'scenario',
  'measure',
  't',
  'simulated',
  'expected',
  'difference in s.e.',
  'formula',
  'source',
];
const NEAR = [
  '#',
  'case',
  'scenario',
  'measure',
  't',
  'simulated',
  'expected',
  'off by',
  'may be off by',
  'formula',
  'source',
];
const CLAIMS = [
  '#',
  'case',
  'scenario',
  'measure',
  't',
  'simulated',
  'claim',
  'verdict',
  'in words',
  'source',
];

/** `docs/theory.md`, whole. */
export function page({ kinds, gaussian, regression, near, claims }: Simulations, made: Date): string {
  const day = made.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const replicates = [...kinds, ...gaussian, ...regression].map(({ scenario }) => scenario.replicates);
  return `${[
    '# Simulation beside theory',
    `Made on ${day} by \`npm run theory\`. Do not edit: change \`src/cli/theory\` and make it again.`,
    `The article’s figures rest on a simulation. This page holds that simulation against what can be worked out with
pencil and paper, and against what the papers that the article cites have proved. A row is one setting: the mean of
its runs (${Math.min(...replicates)} to ${Math.max(...replicates).toLocaleString('en-GB')} of them) with the standard
error of that mean, and the number that the law gives. A law that is right, and a simulation that is right, differ by
chance alone: by more than 2 standard errors in 1 case out of 22, by more than 4 in 1 out of 16,000.`,
    'Every row has the scenario that made it, so that anyone can make it again; row 3, say:',
    '```\nnpm run -s simulate -- \'{"fresh":0.1,"replicates":200,"seed":3}\'\n```',
    `Fields unsaid are at their defaults; the seed of a
row is its number, so that no luck was chosen. \`t\` is the generation, and generation 0 is the first fit, so that
generation t has had t + 1 fits. The letters in the formulas: N documents a batch (\`size\`), f the share of fresh data,
s the synthetic share of the rest, k the selection pressure, ε the share that a model makes up (\`hallucination\`), δ the
novelty rate, p reality, m the model; a prime marks the next generation.`,
    '## Verdict',
    verdict([...kinds, ...gaussian, ...regression].map(standardErrorsOff)),
    `${near.filter(isNear).length} of the ${near.length} rows of laws that hold only nearly are off by no more than they may be.
${claims.filter(holds).length} of the ${claims.length} claims hold in these worlds; the notes below their table say why one
may not.`,
    '## Kinds: exact laws',
    `A document is of one of K kinds, common or rare, or junk. \`junk\` is the share of the model’s output that is not so;
\`concentration\` is Σm², the chance that two documents of the model are of the same kind.`,
    table(EXACT, kinds.map(exactRow)),
    '## Bell curve: exact laws',
    `Reality is N(0, 1); a model is a mean μ and a variance σ². \`error\` is the squared 2-Wasserstein distance from
reality, μ² + (σ−1)². Read the rows of σ and σ² together: the variance is 1 on average for ever, and yet its logarithm
falls without end. Ever fewer runs carry that average, and in nearly all of them the curve is dying.`,
    table(EXACT, gaussian.map(exactRow)),
    '## Least squares: exact laws',
    `A model is d weights, fitted to N noisy labels; \`error\` is its squared distance from the true weights.`,
    table(EXACT, regression.map(exactRow)),
    '## Laws that hold nearly',
    `Approximations, and limits of many documents. Here luck is not the only difference, so that standard errors do not
judge alone: what the law leaves out is stated beside it. \`known\` counts the real kinds that the model still has,
\`coverage\` is their share of reality. Survival is worked out as if each document’s line of descent were a branching
process; a document stands for one gene of population genetics, where organisms have two.`,
    table(NEAR, near.map(nearRow)),
    `Rows ${rowsOf(near, 'written about')} are one law at three scales: four times as many copies last four times as long, and the law comes
closer as both grow.`,
    '## What papers claim',
    `Bounds, limits and tendencies, which are not numbers to be met: a bound may be far from what it bounds, and a limit is
only ever on its way. “Holds” says no more than that the simulation does not contradict the claim.`,
    table(CLAIMS, claims.map(claimRow)),
    CAVEATS,
    '## What is not tried here',
    NOT_TRIED,
  ]
    .map(filled)
    .join('\n\n')}\n`;
}

const CAVEATS = `- **The bounds on the spread are loose**, as bounds from Markov’s inequality are: they say that the curve dies
  over some n generations, not how fast it does.
- **A fixed set of real data** holds this loop for ever, where the experiment with images found that it only delays the
  decline. Both can be so. Here half of every batch is drawn anew from the archive, and a table of frequencies can hold
  whatever it is shown: luck is the only fault of a generation, and the archive pulls it back. A network that cannot
  quite hold what it is shown adds the same fault each time.
- **Stable is not good**: that the error no longer grows says nothing of how large it is.`;

const NOT_TRIED = `- *Strong model collapse* (Dohmatob et al. 2025): that even a small constant share of synthetic data can keep larger
  training sets from helping. It is the serious objection to this article’s hope. Its setting, one training on a mixture
  of real data and synthetic data of lesser quality, is none of the worlds above.
- *Weighting* of fresh against synthetic data, and its best weight of 1/φ (He et al. 2025): here data are mixed, not weighted.
- *Verifiers and curation* of language and images (Feng et al. 2024; Ferbach et al. 2024): the filters here are exact
  rules, whose effect on junk is among the laws above.
- Whatever was *measured* on language and image models: a simulation cannot confirm it.`;

const isNear = ({ simulated: { mean, standardError }, expected, allowance }: Simulated<NearCase>): boolean =>
  Math.abs(mean - expected) <= allowance * expected + 4 * standardError;

const holds = (each: Simulated<ClaimCase>): boolean =>
  each.holds(each.simulated.mean, each.simulated.standardError);

function rowsOf(among: readonly Simulated<Case>[], words: string): string {
  const numbers = among.filter((each) => each.words.startsWith(words)).map(({ number }) => number);
  return `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}

/** A paragraph, filled anew to 120 characters a line; lists, tables and headings stay as they are. */
function filled(paragraph: string): string {
  if (/^[-|#`]/.test(paragraph)) return paragraph;
  return paragraph
    .replaceAll('\n', ' ')
    .replaceAll(/(.{1,120})(?: |$)/g, '$1\n')
    .trimEnd();
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const rule = heads.map(() => '---').join(' | ');
  return [`| ${heads.join(' | ')} |`, `| ${rule} |`, ...rows].join('\n');
}
