import { type RefObject, useEffect } from 'react';
import type { Scenario } from '../sim/scenario.ts';
import type { Courses, Picture } from './picture.ts';

/** What a figure tells the page about the run that it has settled on. */
export interface Report {
  readonly scenario: Scenario;
  readonly courses: Courses;
}

/** Says on the figure's root which run has settled (`open-loop:shown`), so that numbers of the prose can follow it. */
export function useReport(
  { scenario, courses }: Picture<unknown>,
  settled: boolean,
  place: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!settled) return;
    const detail: Report = { scenario, courses };
    place.current
      ?.closest<HTMLElement>('[data-root]')
      ?.dispatchEvent(new CustomEvent('open-loop:shown', { detail }));
  }, [scenario, courses, settled, place]);
}

declare global {
  interface HTMLElementEventMap {
    'open-loop:shown': CustomEvent<Report>;
  }
}
