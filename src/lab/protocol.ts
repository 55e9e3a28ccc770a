import type { Scenario } from '../sim/scenario.ts';
import type { Specimen } from '../sim/specimen.ts';

/** A piece of a run, small enough to be done in one go. The id is its own: no two jobs of a page share one. */
export type Job = SpecimenJob | ReplicatesJob;

/** Replicate 0, watched closely. */
export interface SpecimenJob {
  readonly kind: 'specimen';
  readonly id: number;
  readonly scenario: Scenario;
}

/** The measures of replicates first…first+count−1. */
export interface ReplicatesJob {
  readonly kind: 'replicates';
  readonly id: number;
  readonly scenario: Scenario;
  readonly first: number;
  readonly count: number;
}

/** What comes of a job: its result, or the reason why the simulation threw. */
export type Reply =
  | { readonly kind: 'specimen'; readonly id: number; readonly specimen: Specimen }
  | {
      readonly kind: 'replicates';
      readonly id: number;
      readonly values: Float64Array;
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** What there is so far of a specimen that takes its time. The job goes on. */
export interface Glimpse {
  readonly kind: 'glimpse';
  readonly id: number;
  readonly specimen: Specimen;
}

/**
 * The file of the book that text scenarios need: sent before the first of them, and kept by the worker. A file is handed
 * over by name: workers come and go, and to copy a megabyte of text into each new one would hold up the page.
 */
export interface BookDelivery {
  readonly kind: 'book';
  readonly file: Blob;
}

export type ToWorker = Job | BookDelivery;

/** A worker says `ready` once, when it can take its first job; a silent one has not started. */
export type FromWorker = { readonly kind: 'ready' } | Glimpse | Reply;
