import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Run } from '../sim/run.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { Specimen } from '../sim/specimen.ts';
import { useRunner } from './LabProvider.tsx';
import { runQuery } from './query.ts';
import type { Findings } from './runner.ts';

/** A run as a figure sees it. */
export interface LiveRun {
  /**
   * The run asked for, as far as it has come; until its first replicate is there, or where it failed, the last one
   * that there was: `run.scenario` tells. Undefined only before the very first replicate.
   */
  readonly run?: Run;
  /** Replicate 0 of `run`, watched closely. */
  readonly specimen?: Specimen;
  readonly state: 'running' | 'settled' | 'failed';
  /** In words for the reader, when `state` is `failed`. */
  readonly failure?: string;
  /** Computes the scenario again, after a failure. */
  retry(): void;
}

/** Runs a scenario, off the main thread where that can be. The scenario is compared by value. */
export function useRun(scenario: Scenario): LiveRun {
  const { data, error, isError, isFetching, refetch } = useQuery(runQuery(useRunner(), scenario));
  const last = useRef<Findings>(undefined);
  useEffect(() => {
    if (data) last.current = data;
  }, [data]);
  return {
    ...(data ?? last.current),
    state: isFetching ? 'running' : isError ? 'failed' : 'settled',
    ...(error && !isFetching && { failure: inWords(error) }),
    retry: () => void refetch(),
  };
}

const inWords = (error: Error) => `This run could not be computed (${error.message}).`;
