import { type RefObject, useEffect, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Pick } from '../../controls/Pick.tsx';
import type { Companion, MeasureView } from '../definition.ts';
import type { Picture } from '../picture.ts';
import type { FigureStore } from '../store.ts';
import { type Audible, audibles } from './audible.ts';
import { type Ending, hear } from './hear.ts';
import { scoreOf } from './score.ts';

export interface ListenPanelProps {
  readonly measures: readonly MeasureView[];
  readonly picture: Picture<unknown>;
  readonly companions: readonly Companion[];
  readonly store: FigureStore;
  /** An element within the figure. */
  readonly place: RefObject<HTMLElement | null>;
}

/** A line as pitch over time. No sound, and nothing that could make one, before it is asked for. */
export function ListenPanel({ measures, picture, companions, store, place }: ListenPanelProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [words, setWords] = useState('');
  const isHeard = useStore(store, ({ playback }) => playback === 'heard');
  const all = useMemo(() => audibles(measures, picture, companions), [measures, picture, companions]);
  const chosen = all.find((each) => each.name === name) ?? all[0]!;
  const { pause } = store.getState();
  useEffect(() => pause, [pause]);
  const listen = async () => {
    setWords('');
    const ending = await hear(store, scoreOf(chosen), place.current!.closest('figure')!);
    setWords(endingWords(ending, chosen, store.getState().generation));
  };
  return (
    <div className="listening-row">
      <button type="button" aria-describedby={id} onClick={isHeard ? pause : listen}>
        {isHeard ? 'Stop' : 'Play as sound'}
      </button>
      <Pick
        name="Heard:"
        value={chosen.name}
        options={all.map((each) => ({ value: each.name, text: each.name, definition: '' }))}
        onChange={(value) => {
          pause();
          setName(value);
        }}
      />
      <p className="listening-words" id={id}>
        A note a generation: low is {chosen.format(chosen.least)}, high is {chosen.format(chosen.most)}.
        Softer, and to the right: {chosen.against}.
      </p>
      <p className="listening-words" role="status">
        {words}
      </p>
    </div>
  );
}

function endingWords(
  ending: Ending,
  { line, reference, against, format }: Audible,
  generation: number,
): string {
  if (ending === 'refused') return 'This browser does not let the figure make a sound.';
  const where = ending === 'ended' ? 'It ends at' : `Stopped at generation ${generation}:`;
  return `${where} ${format(line[generation]!)}; ${against}: ${format(reference[generation]!)}.`;
}
