import { startTransition, useEffect, useState } from 'react';
import type { FigureActions, FigureState, FigureStore } from './store.ts';

/** The state of a moment ago, for all that may lag behind the hand: drawing it gives way to the next move. */
export function useInTime(store: FigureStore): FigureState & FigureActions {
  const [state, setState] = useState(store.getState());
  useEffect(() => {
    const follow = () => startTransition(() => setState(store.getState()));
    follow(); // it may have moved since the first render
    return store.subscribe(follow);
  }, [store]);
  return state;
}
