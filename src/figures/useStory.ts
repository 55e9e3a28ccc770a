import { type RefObject, useEffect, useState } from 'react';
import type { FigureDefinition } from './definition.ts';
import { readSettings } from './link.ts';
import type { Change } from './shown.ts';
import type { FigureStore } from './store.ts';

/**
 * Listens, on the figure's root in the page, to the story (`open-loop:step`, and `data-step` for the step reached
 * before the figure came alive) and to phrases of the prose (`open-loop:set`). A phrase describes the whole figure:
 * what it leaves unsaid is as at the start.
 * @returns the step that the story has reached; undefined outside of a story
 */
export function useStory(
  definition: FigureDefinition,
  store: FigureStore,
  place: RefObject<HTMLElement | null>,
  onNotices: (notices: readonly string[]) => void,
): Change | undefined {
  const { steps } = definition;
  const [reached, setReached] = useState<Change>();
  useEffect(() => {
    const root = place.current?.closest<HTMLElement>('[data-root]');
    if (!root) return;
    const follow = () => {
      const step = steps[Number(root.dataset['step'] ?? Number.NaN)];
      setReached(step);
      if (step) store.getState().follow(step);
    };
    const open = ({ detail }: CustomEvent<unknown>) => {
      const { shown, face, notices } = readSettings(Object.entries(detail ?? {}), definition);
      store.getState().open(shown, face);
      onNotices(notices);
    };
    follow();
    root.addEventListener('open-loop:step', follow);
    root.addEventListener('open-loop:set', open);
    return () => {
      root.removeEventListener('open-loop:step', follow);
      root.removeEventListener('open-loop:set', open);
    };
  }, [definition, steps, store, place, onNotices]);
  return reached;
}

/** Marks the root as taken or given back, for the page to see. */
export function useTaken(taken: boolean, place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    place.current?.closest<HTMLElement>('[data-root]')?.toggleAttribute('data-taken', taken);
  }, [taken, place]);
}

declare global {
  interface HTMLElementEventMap {
    'open-loop:step': CustomEvent<{ readonly step: number }>;
    'open-loop:set': CustomEvent<unknown>;
  }
}
