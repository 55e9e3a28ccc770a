import type { GaussianScenario, KindsScenario } from '../../sim/scenario.ts';
import { MODEL_VERSION } from '../../sim/version.ts';
import type { NamedRun } from './csv.ts';
import counts from './python/counts.py?raw';
import gaussian from './python/gaussian.py?raw';
import kinds from './python/kinds.py?raw';
import luck from './python/luck.py?raw';
import table from './python/table.py?raw';

type Scenario = KindsScenario | GaussianScenario;

/** What a program is put together from: modules that run as they are, the last of them with settings of its own. */
const MODULES: Readonly<Record<Scenario['world'], readonly string[]>> = {
  kinds: [luck, counts, table, kinds],
  gaussian: [luck, table, gaussian],
};

/** Letters to a line. */
const WIDTH = 118;

/** Whether runs of a world can be had as a program. */
export const hasProgram = (world: string): world is Scenario['world'] => Object.hasOwn(MODULES, world);

export interface Titled {
  /** What stands in the first line of the table. */
  readonly title: string;
  /** The program's name as a file. */
  readonly file: string;
}

/**
 * A program of Python that computes runs anew and prints what `csvOf` makes of them, byte for byte: one file that needs
 * nothing but Python itself, of no more lines than one reads.
 * @param runs whole runs, all of one world
 * @throws RangeError if there is no program for their world
 */
export function pythonOf(titled: Titled, runs: readonly NamedRun[]): string {
  const named = runs.map(({ name, run: { scenario } }) => {
    if (!hasProgram(scenario.world)) throw new RangeError(`no program for the world ${scenario.world}`);
    return { name, scenario: scenario as Scenario };
  });
  const modules = MODULES[named[0]!.scenario.world].map(taken);
  const bodies = modules.map(({ body }) => body).join('\n');
  return [
    head(titled, named),
    mergedImports(modules.flatMap(({ imports }) => imports)),
    bodies.replace(/^SCENARIO = [\s\S]*?^RUNS = .*$/m, () => settings(named)),
  ].join('\n');
}

interface Named {
  readonly name: string;
  readonly scenario: Scenario;
}

function head({ title, file }: Titled, named: readonly Named[]): string {
  return `"""${title.replaceAll('\\', '\\\\').replaceAll('"', "'")}

Computes the figure's runs anew and prints the table that the page saves as CSV, the same to the last byte:
    python3 ${file} > table.csv
Python 3.9 or later is all that it needs. It takes ${patience(named)}. Version ${MODEL_VERSION} of the model.
Copyright 2026 The Open Loop authors. SPDX-License-Identifier: MIT
"""`;
}

/** A module's body without what stands before it, and its blank lines single, which saves a screen of scrolling. */
function taken(module: string): { readonly body: string; readonly imports: readonly string[] } {
  const lines = module.split('\n');
  const isImport = (line: string) => /^(import|from) /.test(line);
  const body = lines
    .slice(1)
    .filter((line) => !isImport(line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/\n\n(?= {4}def )/g, '\n')
    .trim();
  return { body: `${body}\n`, imports: lines.filter(isImport) };
}

const OWN = /^from (luck|counts|table) /;

/** Each module once, with all that is imported from it. */
function mergedImports(lines: readonly string[]): string {
  const from = new Map<string, Set<string>>();
  for (const line of lines.filter((each) => !OWN.test(each))) {
    const [, module, names] = /^(?:import|from) (\w+)(?: import (.+))?$/.exec(line)!;
    const known = from.get(module!) ?? new Set();
    for (const name of names?.split(', ') ?? []) known.add(name);
    from.set(module!, known);
  }
  return [...from]
    .map(([module, names]) =>
      names.size > 0 ? `from ${module} import ${[...names].sort().join(', ')}` : `import ${module}`,
    )
    .sort(
      (one, other) =>
        Number(one.startsWith('from')) - Number(other.startsWith('from')) || (one < other ? -1 : 1),
    )
    .join('\n')
    .concat('\n');
}

/** The scenario as a dictionary, and the runs as what is other in each. */
function settings(named: readonly Named[]): string {
  const { scenario } = named[0]!;
  const runs = named.map((each) => `(${JSON.stringify(each.name)}, ${dictionary(each.scenario, scenario)})`);
  return [...filled('SCENARIO = {', entries(scenario), '}'), ...filled('RUNS = [', runs, ']')].join('\n');
}

const entries = (scenario: Scenario): string[] =>
  Object.entries(scenario).map(([field, value]) => `${JSON.stringify(field)}: ${JSON.stringify(value)}`);

/** The table says the fields in their order, which is that of the scenario that they are changes of. */
function dictionary(scenario: Scenario, of: Scenario): string {
  const known = new Set(entries(of));
  const others = entries(scenario).filter((entry) => !known.has(entry));
  return others.length > 0 ? `{**SCENARIO, ${others.join(', ')}}` : 'SCENARIO';
}

/** A list in as few lines as hold it. */
function filled(open: string, items: readonly string[], close: string): readonly string[] {
  const lines = [open];
  for (const [i, item] of items.entries()) {
    const text = `${item}${i === items.length - 1 ? close : ','}`;
    const longer = lines.length === 1 && i === 0 ? `${open}${text}` : `${lines.at(-1)} ${text}`;
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`    ${text}`);
  }
  return lines;
}

/** How long it takes, in words, from what was measured on a desktop: processors differ by more than a figure. */
function patience(named: readonly Named[]): string {
  const seconds = named.reduce((sum, { scenario }) => sum + secondsOf(scenario), 0);
  if (seconds < 8) return 'a few seconds';
  return seconds < 90
    ? `about ${10 * Math.ceil(seconds / 10)} seconds`
    : `about ${Math.ceil(seconds / 60)} minutes`;
}

function secondsOf(scenario: Scenario): number {
  const steps = scenario.replicates * (scenario.generations + 1) * 1e-6;
  if (scenario.world === 'gaussian')
    return steps * (14 * scenario.size + (scenario.selection > 0 ? 2000 : 0));
  // Kinds of many documents each are drawn one by one, at a greater cost than rare ones.
  const each = scenario.size > 100 * scenario.kinds ? 60 : 7;
  return steps * (scenario.memory === 'budget' ? 2 : 1) * each * (scenario.kinds + scenario.junkKinds);
}
