import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { createLab, pageLab } from './lab.ts';
import type { Runner } from './runner.ts';

const RunnerContext = createContext<Runner | undefined>(undefined);

interface LabProviderProps {
  /** Computes the runs, in a lab of its own; without it, the lab that all of a page's roots share. */
  readonly runner?: Runner;
  readonly children: ReactNode;
}

/** Gives the figures within a place to run their scenarios. Nothing starts before the first run. */
export function LabProvider({ runner, children }: LabProviderProps) {
  const [lab] = useState(() => (runner ? createLab(runner) : pageLab()));
  return (
    <RunnerContext value={lab.runner}>
      <QueryClientProvider client={lab.runs}>{children}</QueryClientProvider>
    </RunnerContext>
  );
}

/** @throws Error outside of a LabProvider */
export function useRunner(): Runner {
  const runner = useContext(RunnerContext);
  if (!runner) throw new Error('useRuns needs a LabProvider around it');
  return runner;
}
