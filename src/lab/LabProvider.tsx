import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { Lab } from './lab.ts';
import type { Runner } from './runner.ts';

const RunnerContext = createContext<Runner | undefined>(undefined);

interface LabProviderProps {
  readonly lab: Lab;
  readonly children: ReactNode;
}

/** Gives the figures within a place a lab to run their scenarios in. Nothing starts before the first run. */
export function LabProvider({ lab, children }: LabProviderProps) {
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
