import type { Comparison } from './compare.ts';
import { FAULT_SETTINGS, FAULTS } from './faults.ts';
import { LAW_SETTINGS, LAWS } from './laws.ts';
import { SAMPLER_SETTINGS } from './samplers.ts';
import { REPLICATES, SCENARIOS } from './tasks.ts';
import { holm } from './twoSample.ts';

/** How often a right simulation, under other seeds, would have any failure at all on the page. */
const FALSE_ALARM = 0.01;

/** What each task found, by what it was about. */
export interface Findings {
  readonly worlds: readonly Comparison[];
  readonly laws: readonly Comparison[];
  readonly samplers: readonly Comparison[];
  /** By the place of the fault in `FAULTS`. */
  readonly faults: readonly (readonly Comparison[])[];
}

/** The comparisons that fail, after Holm's correction over all of them. */
export function failuresOf({ worlds, laws, samplers }: Findings): Comparison[] {
  const all = [...worlds, ...laws, ...samplers];
  const corrected = holm(all.map(({ p }) => p));
  return all.filter((_, i) => corrected[i]! < FALSE_ALARM);
}

/** `docs/validation.md`, whole. */
export function page(findings: Findings): string {
  const { worlds, laws, samplers, faults } = findings;
  const all = [...worlds, ...laws, ...samplers];
  const corrected = holm(all.map(({ p }) => p));
  const failures = failuresOf(findings);
  const families: readonly (readonly [name: string, settings: string, of: readonly Comparison[]])[] = [
    ...Object.entries(SCENARIOS).map(([world, many]) => {
      const each = `${many} scenarios, ${REPLICATES[world as keyof typeof REPLICATES]} replicates twice`;
      return [`world \`${world}\``, each, worlds.filter((one) => one.world === world)] as const;
    }),
    ['closed forms', `${LAWS.length} laws, ${LAW_SETTINGS} settings each`, laws],
    ['samplers', `8 of them, ${SAMPLER_SETTINGS} settings each`, samplers],
  ];
  const smallest = (of: readonly Comparison[]) => Math.min(...of.map((one) => corrected[all.indexOf(one)]!));
  const scenarios = Object.values(SCENARIOS).reduce((sum, many) => sum + many, 0);
  const caught = faults.filter((found) => worst(found) * all.length < FALSE_ALARM).length;
  return `# The simulation against a second one

Made by \`npm run validate\`; nothing in it hangs on the day or the machine. Do not edit: change \`tests/validate\` and make it
again.

The simulation in \`src/sim\` is quick because it is clever: it draws whole generations at once, sums where it can, and never
lists a document. \`tests/validate/naive\` is a second one that is neither: it was written from the model's definitions alone,
document by document, in plain lists, with a generator and samplers of its own, and shares no line of code with the first.
Here the two run ${scenarios} scenarios, drawn by lot with every setting in play, and each measure, at three
generations, is asked whether its replicates in both are of one law. Beside that, every closed form is tried in settings drawn
by lot ([theory.md](theory.md) has them case by case), and every sampler against its exact masses.

## Verdict

**${failures.length === 0 ? 'No comparison fails' : `${failures.length} comparisons fail`}**, of ${all.length.toLocaleString('en-GB')}. A comparison fails where its p-value, corrected for looking at all of
them (Holm 1979), is below ${FALSE_ALARM}: under other seeds, a simulation that is right would fail anywhere at all at most once in
${1 / FALSE_ALARM} times. If the two agree, the p-values of a row fall evenly into ten bins; measures of one run go together, so that
the bins waver more than independent ones would.

| what | settings | comparisons | smallest p | after Holm | p-values from 0 to 1 in ten bins |
| --- | --- | --- | --- | --- | --- |
${families.map(([name, settings, of]) => `| ${[name, settings, of.length, number(worst(of)), number(smallest(of)), bins(of)].join(' | ')} |`).join('\n')}
| all | | ${all.length} | ${number(worst(all))} | ${number(smallest(all))} | ${bins(all)} |

${failures.length === 0 ? '' : `Failures:\n\n${failures.map(({ name, test, p }) => `- ${name}: ${test}, p = ${number(p)}`).join('\n')}\n\n`}Tests: ${tests(all)}. *Kolmogorov–Smirnov*, exact for two samples of one size, where nine values in ten are distinct;
ties are broken by lot. *Chi-square* on up to twenty cells where many values are equal; *Fisher's* exact test on two cells
where they are fewer. Between values that an exact test cannot tell apart a lot decides, so that p-values are uniform also where
a measure takes few values. *Equal*: the measure hardly varies, and has the same mean in both; such rows are
comparisons, and are left out of the bins. Closed forms are judged in standard errors of the mean of 2,000 runs.

## Would it notice?

Mistakes made on purpose in the naive simulation, one at a time, each in ${FAULT_SETTINGS} scenarios: the smallest p-value, times the
number of all comparisons above. **${caught} of ${FAULTS.length} are caught.**

| world | mistake | smallest p | times ${all.length} | |
| --- | --- | --- | --- | --- |
${FAULTS.map(({ world, name }, f) => {
  const p = worst(faults[f]!);
  const times = Math.min(1, p * all.length);
  return `| ${[`\`${world}\``, name, number(p), number(times), times < FALSE_ALARM ? 'caught' : 'not caught'].join(' | ')} |`;
}).join('\n')}

## What this cannot say

The two simulations share the model: a mistake in its definitions is in both. The \`text\` world is not among these: its
second version, language model and all, is held against it in \`src/sim/worlds/naiveText.test.ts\`, without a filter. Scenarios are small, for document by
document is slow; that large ones follow is what the closed forms and the samplers, tried up to millions, are for.
`;
}

const worst = (of: readonly Comparison[]): number => Math.min(...of.map(({ p }) => p));

/** Two digits; below what a report needs, the power of ten alone. */
function number(p: number): string {
  if (p === 0 || p < 1e-12) return '< 10⁻¹²';
  if (p >= 0.001) return p.toPrecision(2);
  const [digits, power] = p.toExponential(1).split('e-') as [string, string];
  return `${digits}·10⁻${[...power].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
}

function bins(of: readonly Comparison[]): string {
  const counts = Array<number>(10).fill(0);
  for (const { test, p } of of) if (test !== 'equal') counts[Math.min(9, Math.floor(10 * p))]! += 1;
  return counts.join(' ');
}

function tests(of: readonly Comparison[]): string {
  const counts = new Map<string, number>();
  for (const { test } of of) counts.set(test, (counts.get(test) ?? 0) + 1);
  return [...counts].map(([test, many]) => `${many} ${test}`).join(', ');
}
