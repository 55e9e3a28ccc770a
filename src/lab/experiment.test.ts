import { describe, expect, it } from 'vitest';
import { NO_LIBRARY } from '../sim/language/library.ts';
import { run } from '../sim/run.ts';
import { kinds, text } from '../sim/scenario.ts';
import { answer } from './answer.ts';
import { Experiment } from './experiment.ts';
import type { Job } from './protocol.ts';
import type { Findings } from './runner.ts';

const scenario = kinds({ kinds: 40, junkKinds: 5, size: 200, generations: 4, replicates: 9 });

function record(experiment: Experiment, job: Job): Findings | undefined {
  const reply = answer(job, NO_LIBRARY, () => undefined);
  if (reply.kind === 'failed') throw new Error(reply.message);
  return experiment.record(job, reply);
}

function jobsOf(experiment: Experiment): Job[] {
  const jobs: Job[] = [];
  for (let job = experiment.next(1); job; job = experiment.next(1)) jobs.push(job);
  return jobs;
}

describe('an experiment', () => {
  it('begins with replicate 0 alone and the specimen, so that there is soon something to show', () => {
    const experiment = new Experiment(scenario);
    const [replicate, specimen] = [experiment.next(8)!, experiment.next(8)!];
    expect(replicate).toMatchObject({ kind: 'replicates', first: 0, count: 1 });
    expect(specimen.kind).toBe('specimen');
    expect(record(experiment, replicate)).toBeUndefined();
    expect(record(experiment, specimen)?.run.replicates).toBe(1);
  });

  it('begins with the specimen where that shows itself passage by passage', () => {
    expect(new Experiment(text()).next(8)!.kind).toBe('specimen');
  });

  it('shows the first replicates in order, in whatever order they come back', () => {
    const experiment = new Experiment(scenario);
    const backwards = jobsOf(experiment).reverse();
    const shown = backwards.map((job) => record(experiment, job)?.run);
    expect(shown.slice(0, -1).every((early) => early === undefined)).toBe(true);
    expect(shown.at(-1)).toEqual(run(scenario));
  });

  it('gives out every replicate once, cut to the pace of those before', () => {
    const experiment = new Experiment(scenario);
    const replicates: number[] = [];
    for (let job = experiment.next(2); job; job = experiment.next(2)) {
      record(experiment, job);
      if (job.kind === 'replicates') for (let j = 0; j < job.count; j++) replicates.push(job.first + j);
    }
    expect(replicates).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('gives out a lost job again before any other', () => {
    const experiment = new Experiment(scenario);
    const jobs = jobsOf(experiment);
    experiment.putBack(jobs[3]!);
    expect(experiment.isUrgent).toBe(true);
    expect(experiment.next(1)).toBe(jobs[3]);
  });
});
