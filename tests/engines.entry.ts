import { digest } from '../src/sim/digest.ts';
import { parseBook } from '../src/sim/language/book.ts';
import { run } from '../src/sim/run.ts';
import { parseScenario } from '../src/sim/scenario.ts';

/** Scenarios as JSON, and a book for those that need one → their digests. For whatever engine runs it. */
Object.assign(globalThis, {
  digestsOf(scenarios: readonly string[], bookFile: string): readonly string[] {
    const book = parseBook(bookFile);
    return scenarios.map((scenario) => digest(run(parseScenario(JSON.parse(scenario)), () => book)));
  },
});
