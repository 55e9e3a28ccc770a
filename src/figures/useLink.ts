import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { FigureDefinition } from './definition.ts';
import { isFor, readLink, type Standing, writeLink } from './link.ts';
import type { FigureStore } from './store.ts';

// Safari allows a hundred changes of the address in half a minute.
const PAUSE = 500;

/** Opens what the page's address asks of this figure, and keeps the address in step with what the reader does. */
export function useLink(
  definition: FigureDefinition,
  store: FigureStore,
  standing: Standing,
  onNotices: (notices: readonly string[]) => void,
) {
  useEffect(() => {
    if (!isFor(location.search, definition, standing)) return;
    const { shown, face, notices } = readLink(location.search, definition);
    store.getState().open(shown, face);
    onNotices(notices);
  }, [definition, store, standing, onNotices]);

  const scenario = useStore(store, (state) => state.scenario);
  const generation = useStore(store, (state) => state.generation);
  const face = useStore(store, (state) => state.face);
  const hand = useStore(store, (state) => state.hand);
  useEffect(() => {
    if (hand === 'story' && !isFor(location.search, definition, standing)) return;
    const query = hand === 'reader' ? writeLink(definition, { scenario, generation }, standing, face) : '';
    const timer = setTimeout(() => setQuery(query), PAUSE);
    return () => clearTimeout(timer);
  }, [definition, standing, scenario, generation, face, hand]);
}

/** The address of the figure as it is shown. */
export const linkTo = (query: string): string => `${location.origin}${location.pathname}${query}`;

function setQuery(query: string): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  } catch {
    // A frame of opaque origin has no address of its own; there the link is the host's affair.
  }
}
