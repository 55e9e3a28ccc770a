import { answer } from './answer.ts';
import { Experiment } from './experiment.ts';
import { pause } from './inSlices.ts';
import { isWhole, type Runner, SimulationError } from './runner.ts';
import { shelf } from './shelf.ts';

/**
 * Runs on the thread that asks, a slice at a time: between slices the page may paint and hear. A slice is a replicate
 * at least, and of a text that takes a moment. What a page without
 * workers has, and what a test uses that is not about workers.
 */
export const inThread: Runner = {
  async run(scenario, { signal, onGrowth, onGlimpse }, book) {
    const experiment = new Experiment(scenario);
    const library = shelf(await book?.text());
    for (;;) {
      await pause();
      signal.throwIfAborted();
      const job = experiment.next(1);
      if (!job) throw new Error('every job is done and the run is not whole');
      const reply = answer(job, library, onGlimpse);
      if (reply.kind === 'failed') throw new SimulationError(reply.message);
      const findings = experiment.record(job, reply);
      if (!findings) continue;
      if (isWhole(findings)) return findings;
      onGrowth(findings);
    }
  },
};
