import { compiledArithmetic } from '../src/sim/compiled/compiled.ts';
import { digest } from '../src/sim/digest.ts';
import { parseBook } from '../src/sim/language/book.ts';
import { parseScenario } from '../src/sim/parseScenario.ts';
import { run } from '../src/sim/run.ts';
import { computeWith } from '../src/sim/worlds/arithmetic.ts';

/** Scenarios as JSON, and a book for those that need one → their digests. For whatever engine runs it. */
Object.assign(globalThis, {
  digestsOf(scenarios: readonly string[], bookFile: string, way: 'written' | 'compiled'): readonly string[] {
    const compiled = way === 'compiled' ? compiledArithmetic() : undefined;
    if (way === 'compiled' && !compiled) throw new Error('this engine does not run what was compiled');
    computeWith(compiled);
    const book = parseBook(bookFile);
    return scenarios.map((scenario) => digest(run(parseScenario(JSON.parse(scenario)), () => book)));
  },
});
