import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { FigureActions, FigureState, FigureStore } from './store.ts';

export interface AtOnceProps {
  readonly store: FigureStore;
  /** What is drawn of the state of this moment. */
  readonly children: (now: FigureState & FigureActions) => ReactNode;
}

/** What follows the hand: it is drawn at each move, and nothing around it is. */
export const AtOnce = ({ store, children }: AtOnceProps): ReactNode => children(useStore(store));
