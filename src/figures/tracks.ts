import { percent } from '../chart/share.ts';
import { evenTrack, kneeTrack } from '../controls/track.ts';

/** The tracks of the three sliders; the valves of the loop diagram open with them. */
export const tracks = {
  synthetic: evenTrack(1, 50),
  // A few per cent change everything: the first fifth takes half of the track.
  fresh: kneeTrack(0.2),
  selection: evenTrack(5, 50),
} as const;

/** What is written along them, wherever a value is set or drawn. Search and new articles: Graphite 2026. */
export const scales = {
  synthetic: [
    { value: 0, text: '0' },
    { value: 0.14, text: 'search' },
    { value: 0.5, text: 'new articles' },
    { value: 1, text: percent(1) },
  ],
  fresh: [
    { value: 0, text: '0' },
    { value: 0.05, text: percent(0.05) },
    { value: 0.2, text: percent(0.2) },
    { value: 1, text: percent(1) },
  ],
} as const;
