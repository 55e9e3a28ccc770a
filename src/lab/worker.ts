import { compiledArithmetic } from '../sim/compiled/compiled.ts';
import { computeWith } from '../sim/worlds/arithmetic.ts';
import { serveAsWorker } from './answer.ts';

// Here, and not where the page computes for itself or in embeds: it weighs 2 kB, and they have none to spare.
computeWith(compiledArithmetic());
serveAsWorker();
