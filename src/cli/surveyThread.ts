import { parentPort } from 'node:worker_threads';
import { surveyPart } from '../sim/atlas/surveyor.ts';
import { compiledArithmetic } from '../sim/compiled/compiled.ts';
import { computeWith } from '../sim/worlds/arithmetic.ts';

computeWith(compiledArithmetic());

/** One thread of `atlas`: answers the number of a part with what was found in it. */
parentPort?.on('message', (part: number) => {
  const found = surveyPart(part);
  parentPort?.postMessage(found, [found.buffer as ArrayBuffer]);
});
