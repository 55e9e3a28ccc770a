import { useEffect } from 'react';
import { askedOf, keepInAddress } from './address.ts';
import type { FigureDefinition } from './definition.ts';
import { readLink, writeLink } from './link.ts';
import type { FigureState, FigureStore } from './store.ts';

// Safari allows a hundred changes of the address in half a minute.
const PAUSE = 500;

/** Opens what the page's address asks of this figure, and keeps the address in step with what the reader does. */
export function useLink(
  definition: FigureDefinition,
  store: FigureStore,
  { scenario, generation, face, hand }: Pick<FigureState, 'scenario' | 'generation' | 'face' | 'hand'>,
  onNotices: (notices: readonly string[]) => void,
) {
  useEffect(() => {
    const query = askedOf(definition);
    if (query === undefined) return;
    const { shown, face, notices } = readLink(query, definition);
    store.getState().open(shown, face);
    onNotices(notices);
  }, [definition, store, onNotices]);

  useEffect(() => {
    if (hand === 'story' && askedOf(definition) === undefined) return;
    const query = hand === 'reader' ? writeLink(definition, { scenario, generation }, face) : '';
    const timer = setTimeout(() => keepInAddress(query), PAUSE);
    return () => clearTimeout(timer);
  }, [definition, scenario, generation, face, hand]);
}
