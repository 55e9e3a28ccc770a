import { useQueries, useQuery } from '@tanstack/react-query';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { elementaryDraws } from '../sim/estimate.ts';
import type { Run } from '../sim/run.ts';
import { MOBY_DICK, type Scenario } from '../sim/scenario.ts';
import type { Specimen } from '../sim/specimen.ts';
import { BookUnavailable, bookLoading } from './book.ts';
import { useLab } from './LabProvider.tsx';
import { glimpseQuery, runQuery } from './query.ts';
import type { Findings } from './runner.ts';

/** A run as a figure sees it. */
export interface LiveRun<S extends Scenario = Scenario> {
  /**
   * The run asked for, as far as it has come; until its first replicate is there, or where it failed, the last one
   * that there was: `run.scenario` tells. Undefined only before the very first replicate.
   */
  readonly run?: Run<S>;
  /** Replicate 0 of `run`, watched closely. */
  readonly specimen?: Specimen<S['world']>;
  /** What there is so far of the specimen of the run asked for, before its first replicate is there; text alone has it. */
  readonly glimpse?: Specimen<S['world']>;
  /** While the book that the run needs is on its way: how much of it is there, 0…1. */
  readonly loading?: number;
  readonly state: 'running' | 'settled' | 'failed';
  /** In words for the reader, when `state` is `failed`. */
  readonly failure?: string;
  /** Computes the scenario again, after a failure. */
  retry(): void;
}

/** How long runs may take to show something before newer ones take their place, in milliseconds. */
const OPENING = 100;

/** Draws of a replicate above which it takes longer than a slider takes to its next place. */
const DEAR = 1e6;

/** A dear run begins when nothing has moved for so many milliseconds: those on the way would only heat the machine. */
const REST = 250;

/**
 * Runs scenarios side by side, off the main thread where that can be. Scenarios are compared by value; one asked for
 * twice is run once. Newer ones take the place of the last at once, save that runs just begun may first show a
 * replicate: a slider moves faster than runs begin, and if every move cancelled the ones before, nothing would be
 * shown until it rests. Those that take their time wait for that rest.
 * @returns a live run for each scenario, in order
 */
export function useRuns<S extends Scenario>(asked: readonly S[]): readonly LiveRun<S>[] {
  const [scenarios, setScenarios] = useState(asked);
  const { distinct, places } = useMemo(() => withoutRepeats(scenarios), [scenarios]);
  const { runner } = useLab();
  const results = useQueries({ queries: distinct.map((scenario) => runQuery(runner, scenario)) });

  const glimpses = useQueries({ queries: distinct.map((scenario) => glimpseQuery(scenario)) });
  const { data: loaded = 1 } = useQuery(bookLoading);

  const [overdue, setOverdue] = useState<readonly Scenario[]>();
  const isOpening = results.some(({ isFetching, data }) => isFetching && !data) && overdue !== scenarios;
  const isNewest = JSON.stringify(asked) === JSON.stringify(scenarios);
  // In an effect, so that what has just arrived is on the screen before its run is given up.
  useEffect(() => {
    if (isNewest || isOpening) return;
    const begin = () => startTransition(() => setScenarios(asked));
    if (!asked.some(isDear)) return begin();
    const timer = setTimeout(begin, REST);
    return () => clearTimeout(timer);
  }, [asked, isNewest, isOpening]);
  useEffect(() => {
    if (!isOpening) return;
    const timer = setTimeout(() => setOverdue(scenarios), OPENING);
    return () => clearTimeout(timer);
  }, [isOpening, scenarios]);

  // A run that another figure asked for is there at once, but what the server drew has to be taken over first.
  const [takenOver, setTakenOver] = useState(false);
  useEffect(() => setTakenOver(true), []);

  const last = useRef<(Findings | undefined)[]>([]);
  const found = places.map((place, i) => (takenOver ? (results[place]!.data ?? last.current[i]) : undefined));
  useEffect(() => {
    last.current = found;
  });

  return asked.map((_, i) => {
    const place = places[i];
    if (place === undefined) return { state: 'running', retry: () => undefined }; // the list has just grown
    const { error, isError, isFetching, refetch, data } = results[place]!;
    const glimpse = isFetching && isNewest && !data ? glimpses[place]!.data : undefined;
    const scenario = distinct[place]!;
    const isLoading = isFetching && loaded < 1 && scenario.world === 'text' && scenario.book === MOBY_DICK;
    return {
      ...(found[i] as Findings<S> | undefined), // found by its scenario, which is an S
      ...(glimpse && { glimpse: glimpse as Specimen<S['world']> }),
      ...(isLoading && { loading: loaded }),
      state: isFetching || !isNewest ? 'running' : isError ? 'failed' : 'settled',
      ...(error && !isFetching && { failure: inWords(error) }),
      retry: () => void refetch(),
    };
  });
}

const isDear = (scenario: Scenario): boolean => elementaryDraws({ ...scenario, replicates: 1 }) > DEAR;

const inWords = (error: Error): string =>
  error instanceof BookUnavailable ? error.message : `This run could not be computed (${error.message}).`;

/** Each scenario once, and for each place in the list which of them stands there. */
function withoutRepeats(scenarios: readonly Scenario[]) {
  const keys = scenarios.map((scenario) => JSON.stringify(scenario));
  const distinct = scenarios.filter((_, i) => keys.indexOf(keys[i]!) === i);
  const distinctKeys = [...new Set(keys)];
  return { distinct, places: keys.map((key) => distinctKeys.indexOf(key)) };
}
