import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { typescriptThread } from '../../src/cli/typescriptThread.ts';
import type { Comparison } from './compare.ts';
import { type Findings, failuresOf, page } from './page.ts';
import { TASKS, type Task } from './tasks.ts';

/**
 * Holds the simulation against a second one, its closed forms and its samplers' masses, and writes `docs/validation.md`: two to four
 * minutes of two cores that have nothing else to do. Ends with code 1 if anything fails. `--quick` does every twelfth piece and writes nothing.
 */
const PAGE = fileURLToPath(new URL('../../docs/validation.md', import.meta.url));

const isQuick = process.argv.includes('--quick');
const tasks = isQuick ? TASKS.filter((_, i) => i % 12 === 0) : TASKS;
const found: Comparison[][] = [];
let begun = 0;
let done = 0;

async function work(): Promise<void> {
  const thread = typescriptThread(new URL('./thread.ts', import.meta.url));
  while (begun < tasks.length) {
    const at = begun++;
    thread.postMessage(tasks[at]);
    const [comparisons] = (await once(thread, 'message')) as [Comparison[]];
    found[at] = comparisons;
    done += 1;
    if (done % 50 === 0) process.stderr.write(`${done} of ${tasks.length}\n`);
  }
  await thread.terminate();
}

await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work));

const of = (kind: Task['kind']) => found.filter((_, i) => tasks[i]!.kind === kind);
const findings: Findings = {
  worlds: of('world').flat(),
  laws: of('law').flat(),
  samplers: of('samplers').flat(),
  faults: of('fault'),
};
const failures = failuresOf(findings);
for (const { name, test, p } of failures) process.stdout.write(`fails: ${name} (${test}, p = ${p})\n`);
if (!isQuick) writeFileSync(PAGE, page(findings));
const many = findings.worlds.length + findings.laws.length + findings.samplers.length;
process.stdout.write(
  `${many} comparisons, ${failures.length} fail${isQuick ? '' : '; written to docs/validation.md'}.\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
