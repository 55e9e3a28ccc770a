import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { Lab } from './lab.ts';

const LabContext = createContext<Lab | undefined>(undefined);

interface LabProviderProps {
  readonly lab: Lab;
  readonly children: ReactNode;
}

/** Gives the figures within a place a lab to run their scenarios in. Nothing starts before the first run. */
export function LabProvider({ lab, children }: LabProviderProps) {
  return (
    <LabContext value={lab}>
      <QueryClientProvider client={lab.runs}>{children}</QueryClientProvider>
    </LabContext>
  );
}

/** @throws Error outside of a LabProvider */
export function useLab(): Lab {
  const lab = useContext(LabContext);
  if (!lab) throw new Error('useLab needs a LabProvider around it');
  return lab;
}
