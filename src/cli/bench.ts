import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { allocationOf } from './bench/allocation.ts';
import { DEFAULTS, RULES, SIZES } from './bench/cases.ts';
import { type Growth, growthOf, QUANTITIES } from './bench/growth.ts';
import { growthPlot } from './bench/growthPlot.ts';
import { drawsASecond, ratio, timed } from './bench/rounds.ts';
import { rootPath, sidesHere, THREADS } from './bench/side.ts';
import { table } from './bench/table.ts';

/**
 * Speed of the simulation: every world at three sizes, each run in a process of its own, cold and after eight such runs, side by
 * side with NumPy where there is a yardstick and Python has it; and how time grows with what is asked. `bench` takes about
 * twenty minutes and writes bench/results.json and docs/growth.svg; `bench --quick`, a minute, takes the defaults once and
 * writes nothing.
 */
const [word, ...others] = process.argv.slice(2);
if (others.length > 0 || (word !== undefined && word !== '--quick')) {
  process.stderr.write(`bench: got ${process.argv.slice(2).join(' ')}; allowed is --quick, or nothing\n`);
  process.exit(2);
}
const isQuick = word === '--quick';
const rounds = isQuick ? 1 : 5;

const sides = sidesHere();
if (!sides.some(({ name }) => name === 'NumPy'))
  console.log('NumPy is not here: its column is left out (Debian: apt-get install python3-numpy).');

const rows = timed(isQuick ? DEFAULTS : [...SIZES, ...RULES], sides, rounds);
const allocations = new Map(rows.map(({ name, scenario }) => [name, allocationOf(scenario)]));
console.log(`\nMilliseconds, median (least–most) of ${rounds}; ${THREADS} threads are all there are.\n`);
console.table(table(rows, allocations));

if (!isQuick) {
  const growths = QUANTITIES.map((quantity) => growthOf(quantity, rounds));
  for (const { name, exponent } of growths)
    console.log(`Time grows with ${name} to the power of ${exponent.toFixed(2)}.`);
  writeFileSync(rootPath('docs/growth.svg'), growthPlot(growths));
  writeFileSync(rootPath('bench/results.json'), `${JSON.stringify(report(growths), null, 2)}\n`);
  console.log('Written to bench/results.json and docs/growth.svg.');
}

function report(growths: readonly Growth[]) {
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: THREADS,
    memoryGB: Math.round(totalmem() / 2 ** 30),
  };
  return {
    machine,
    rounds,
    rows: rows.map((row) => ({
      name: row.name,
      scenario: row.scenario,
      milliseconds: Object.fromEntries(row.times),
      numpyOverOne: ratio(row, 'NumPy', 'one thread'),
      oneOverAll: ratio(row, 'one thread', 'all threads'),
      numpyOverOneWarm: ratio(row, 'NumPy, warm', 'one thread, warm'),
      oneOverAllWarm: ratio(row, 'one thread, warm', 'all threads, warm'),
      drawsASecond: drawsASecond(row),
      allocation: allocations.get(row.name),
    })),
    growth: growths,
  };
}
