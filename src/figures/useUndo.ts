import { type KeyboardEvent, useEffect } from 'react';
import type { FigureState, FigureStore } from './store.ts';

/** A scenario left alone for so long, in milliseconds, has come to rest. */
const REST = 450;

/**
 * Tells the store when a move is over, and hears Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y; Cmd likewise) within the figure.
 * @param onBefore called before a setting is gone back to
 */
export function useUndo(
  store: FigureStore,
  { scenario, history: { rest } }: Pick<FigureState, 'scenario' | 'history'>,
  onBefore: () => void,
): (event: KeyboardEvent) => void {
  useEffect(() => {
    if (scenario === rest) return;
    const timer = setTimeout(() => store.getState().settle(), REST);
    return () => clearTimeout(timer);
  }, [store, scenario, rest]);

  return (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    const letter = key.toLowerCase();
    if (!(ctrlKey || metaKey) || altKey || (letter !== 'z' && letter !== 'y')) return;
    const isTyping =
      target instanceof HTMLInputElement ? target.type === 'text' : target instanceof HTMLTextAreaElement;
    if (isTyping) return; // typing has an undo of its own
    event.preventDefault();
    onBefore();
    if (letter === 'y' || shiftKey) store.getState().redo();
    else store.getState().undo();
  };
}
