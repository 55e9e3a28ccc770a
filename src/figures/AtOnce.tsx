import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { FigureActions, FigureState, FigureStore } from './store.ts';

export interface AtOnceProps {
  readonly store: FigureStore;
  /** What is drawn of the state of this moment. */
  readonly children: (now: FigureState & FigureActions) => ReactNode;
}

/** What follows the hand: it is drawn at each move, and nothing around it is. */
export const AtOnce = ({ store, children }: AtOnceProps): ReactNode => children(useStore(store));

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
