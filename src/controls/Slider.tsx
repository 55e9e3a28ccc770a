import { type CSSProperties, type KeyboardEvent, useId } from 'react';
import { ExactValue, type ExactValueProps } from './ExactValue.tsx';
import { keyed, LENGTH, type Track } from './track.ts';

/** A value marked on a slider's track: something measured in the world. */
export interface TrackMark {
  readonly value: number;
  readonly text: string;
}

export interface SliderProps {
  /** The accessible name, in full. */
  readonly name: string;
  /** The name where room is short. */
  readonly short: string;
  /** What the slider does, in a sentence. */
  readonly definition: string;
  readonly value: number;
  /** Where the figure starts: marked on the track, and where a double click leads back to. */
  readonly start: number;
  readonly track: Track;
  /** The value in plain words. */
  readonly words: (value: number) => string;
  /** The value where room is short. */
  readonly brief: (value: number) => string;
  /** What the reader may type, and how it is read. */
  readonly exact: Pick<ExactValueProps, 'text' | 'scale' | 'label'>;
  readonly marks?: readonly TrackMark[];
  /** Where the marks come from: shown while the slider is looked at or held. */
  readonly source?: string;
  /** Places named under the track. */
  readonly scale: readonly TrackMark[];
  readonly tone: 'synthetic' | 'fresh' | 'selection' | 'dial';
  /** The reader takes hold of it: what follows, up to the next hold, is one change. */
  readonly onHold: () => void;
  readonly onChange: (value: number) => void;
}

/** A native range input that speaks in words. Its thumb and words follow at once; whatever it drives may lag. */
export function Slider(props: SliderProps) {
  const { name, short, value, start, track, words, brief, exact, marks = [], source, scale, tone } = props;
  const id = useId();
  const place = track.place(value);
  const placed = (at: number) => ({ '--at': track.place(at) }) as CSSProperties;
  const step = (event: KeyboardEvent) => {
    const next = keyed(track, value, event.key);
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    props.onChange(next);
  };
  return (
    <div className={`slider slider-${tone}`} style={placed(value)}>
      <div className="slider-head">
        <label htmlFor={id} title={props.definition}>
          <span className="slider-name">{name}</span>
          <span className="slider-short">{short}</span>
        </label>
        <span className="slider-brief" aria-hidden="true">
          {brief(value)}
        </span>
        <button
          type="button"
          className="slider-back"
          aria-label={`Put back to ${brief(start)}`}
          title={`Put back to ${brief(start)}`}
          disabled={value === start}
          onClick={() => {
            props.onHold();
            props.onChange(start);
          }}
        >
          ↺
        </button>
        <ExactValue {...exact} track={track} value={value} onHold={props.onHold} onChange={props.onChange} />
      </div>
      <div className="slider-track">
        <input
          id={id}
          type="range"
          min={0}
          max={LENGTH}
          step={1}
          value={Math.round(place * LENGTH)}
          aria-label={name}
          aria-valuetext={words(value)}
          aria-describedby={`${id}-about`}
          autoComplete="off"
          onPointerDown={props.onHold}
          onFocus={props.onHold}
          onKeyDown={step}
          onChange={(event) => props.onChange(track.value(event.currentTarget.valueAsNumber / LENGTH))}
          onDoubleClick={() => props.onChange(start)}
        />
        {value !== start && <span className="slider-start" style={placed(start)} />}
        {marks.map((mark) => (
          <span key={mark.text} className="slider-mark" style={placed(mark.value)} title={mark.text} />
        ))}
        <span className="slider-scale" aria-hidden="true">
          {scale.map((mark) => (
            <span key={mark.text} style={placed(mark.value)}>
              {mark.text}
            </span>
          ))}
        </span>
      </div>
      <output className="slider-words" htmlFor={id} aria-live="off">
        {words(value)}
      </output>
      {source && (
        <span className="slider-source" aria-hidden="true">
          {source}
        </span>
      )}
      <span id={`${id}-about`} className="unseen">
        {props.definition}
      </span>
    </div>
  );
}
