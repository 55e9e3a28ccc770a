import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
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

/** How long a run may take to show something before a newer one takes its place, in milliseconds. */
const OPENING = 100;

/**
 * Runs a scenario, off the main thread where that can be. Scenarios are compared by value. A newer one takes the
 * place of the last at once, save that a run just begun may first show a replicate: a slider moves faster than runs
 * begin, and if every move cancelled the one before, nothing would be shown until it rests.
 */
export function useRun(asked: Scenario): LiveRun {
  const [scenario, setScenario] = useState(asked);
  const { data, error, isError, isFetching, refetch } = useQuery(runQuery(useRunner(), scenario));

  const [overdue, setOverdue] = useState<Scenario>();
  const isOpening = isFetching && !data && overdue !== scenario;
  const isNewest = JSON.stringify(asked) === JSON.stringify(scenario);
  // In an effect, so that what has just arrived is on the screen before its run is given up.
  useEffect(() => {
    if (!isNewest && !isOpening) setScenario(asked);
  });
  useEffect(() => {
    if (!isOpening) return;
    const timer = setTimeout(() => setOverdue(scenario), OPENING);
    return () => clearTimeout(timer);
  }, [isOpening, scenario]);

  const last = useRef<Findings>(undefined);
  useEffect(() => {
    if (data) last.current = data;
  }, [data]);

  return {
    ...(data ?? last.current),
    state: isFetching || !isNewest ? 'running' : isError ? 'failed' : 'settled',
    ...(error && !isFetching && { failure: `This run could not be computed (${error.message}).` }),
    retry: () => void refetch(),
  };
}
