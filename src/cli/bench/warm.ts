import { compiledArithmetic } from '../../sim/compiled/compiled.ts';
import { parseScenario } from '../../sim/parseScenario.ts';
import { computeWith } from '../../sim/worlds/arithmetic.ts';
import { timedRun } from '../threads.ts';

/**
 * The process that times a run on threads that have done the same before, as the workers of a page have whose reader drags a
 * slider: `warm.ts '<scenario JSON>' <threads> <runs before>`. Says how long it took as JSON.
 */
const [scenario = '', threads, warmUps] = process.argv.slice(2);

computeWith(compiledArithmetic());
const asked = parseScenario(JSON.parse(scenario));
const { milliseconds } = await timedRun(asked, Number(threads), undefined, Number(warmUps));
process.stdout.write(JSON.stringify({ milliseconds }));
