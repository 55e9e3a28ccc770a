import { percent } from '../chart/share.ts';
import { Slider, type SliderProps } from '../controls/Slider.tsx';
import type { Held } from '../sim/stages.ts';
import type { Change } from './shown.ts';
import { scales, tracks } from './tracks.ts';
import {
  freshWords,
  pressureText,
  selectionBrief,
  selectionWords,
  shareText,
  syntheticWords,
} from './words.ts';

type Field = 'synthetic' | 'fresh' | 'selection';

/** The three sliders of every figure: always in this order, colours and words. */
const SLIDERS: Readonly<
  Record<Field, Omit<SliderProps, 'value' | 'start' | 'onHold' | 'onChange' | 'tone'>>
> = {
  synthetic: {
    name: 'Synthetic fraction',
    short: 'Synthetic',
    definition:
      'Of the reused material, how much is machine-made rather than archived human work. Marked on the track: about ' +
      `${percent(0.14)} of the articles that rank in search and about half of all new web articles are machine-written (Graphite 2026).`,
    track: tracks.synthetic,
    words: syntheticWords,
    brief: percent,
    exact: { text: shareText, scale: 0.01, label: 'Type s, in per cent' },
    marks: [
      { value: 0.14, text: 'articles that rank in search (Graphite 2026)' },
      { value: 0.5, text: 'new web articles (Graphite 2026)' },
    ],
    source:
      `Measured in the world: about ${percent(0.14)} of the articles that rank in search, and about half of all new ` +
      'articles, are machine-written (Graphite 2026).',
    scale: scales.synthetic,
  },
  fresh: {
    name: 'Fresh-data rate',
    short: 'Fresh',
    definition: 'How much of each new training batch is new human work, made this generation.',
    track: tracks.fresh,
    words: freshWords,
    brief: percent,
    exact: { text: shareText, scale: 0.01, label: 'Type f, in per cent' },
    scale: scales.fresh,
  },
  selection: {
    name: 'Selection pressure',
    short: 'Filter',
    definition:
      'How strictly machine output is filtered before it is trained on: the worst is kept 1 time in e^k.',
    track: tracks.selection,
    words: selectionWords,
    brief: selectionBrief,
    exact: { text: pressureText, scale: 1, label: 'Type k, from 0 to 5' },
    scale: [
      { value: 0, text: 'none' },
      { value: Math.log(10), text: '1 in 10' },
      { value: 5, text: '1 in 150' },
    ],
  },
};

export interface SlidersProps {
  readonly held: Held;
  readonly start: Held;
  readonly onHold: () => void;
  readonly onChange: (change: Change) => void;
}

export function Sliders({ held, start, onHold, onChange }: SlidersProps) {
  return (
    <div className="sliders">
      {(['synthetic', 'fresh', 'selection'] as const).map((field) => (
        <Slider
          key={field}
          {...SLIDERS[field]}
          tone={field}
          value={held[field]}
          start={start[field]}
          onHold={onHold}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </div>
  );
}
