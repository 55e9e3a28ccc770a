import { evenTrack, kneeTrack } from '../controls/track.ts';

/** The tracks of the three sliders; the valves of the loop diagram open with them. */
export const tracks = {
  synthetic: evenTrack(1, 50),
  // A few per cent change everything: the first fifth takes half of the track.
  fresh: kneeTrack(0.2),
  selection: evenTrack(5, 50),
} as const;
