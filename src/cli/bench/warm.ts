import { compiledArithmetic } from '../../sim/compiled/compiled.ts';
import { parseScenario } from '../../sim/parseScenario.ts';
import { computeWith } from '../../sim/worlds/arithmetic.ts';
import { timedRun } from '../threads.ts';

/**
 * The process that times a run on threads that have done the same before, as the workers of a page have whose reader drags a
 * slider: `warm.ts '<scenario JSON>' <threads>`. Says how long it took as JSON.
 */
const [scenario = '', threads] = process.argv.slice(2);
const WARM_UPS = 8;

computeWith(compiledArithmetic());
const { milliseconds } = await timedRun(parseScenario(JSON.parse(scenario)), Number(threads), {
  warmUps: WARM_UPS,
});
process.stdout.write(JSON.stringify({ milliseconds }));
