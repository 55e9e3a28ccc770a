import { type RefObject, useEffect } from 'react';
import { useStore } from 'zustand';
import type { FigureStore } from './store.ts';

/** A whole run plays in so many milliseconds, so that forty generations take six seconds. */
const DURATION = 6000;
const SHORTEST = 30;

/** The clock of a figure: while it plays, one generation after the other. It stops where nobody sees it. */
export function usePlayback(store: FigureStore, place: RefObject<HTMLElement | null>): void {
  const playing = useStore(store, (state) => state.playback === 'seen');
  const last = useStore(store, (state) => state.scenario.generations);
  useEffect(() => {
    if (!playing) return;
    const { advance, pause } = store.getState();
    const clock = setInterval(advance, Math.max(SHORTEST, DURATION / last));
    const onHidden = () => document.hidden && pause();
    const sight = new IntersectionObserver((entries) => !entries.at(-1)!.isIntersecting && pause());
    if (place.current) sight.observe(place.current);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      clearInterval(clock);
      sight.disconnect();
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [playing, last, store, place]);
}
