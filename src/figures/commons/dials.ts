import { evenTrack, type Track } from '../../controls/track.ts';
import type { CommonsScenario } from '../../sim/scenario.ts';
import type { Dial, FieldChoice } from '../definition.ts';
import { LATE } from './presets.ts';

/** Whole generations, 0 to the last. */
const generationTrack = (last: number): Track => ({
  ...evenTrack(last, last),
  whole: true,
  value: (place) => Math.round(place * last),
});

/** The sliders that this figure has besides the three. */
export const dialsFor = ({ generations, flood, intensity }: CommonsScenario): readonly Dial[] => [
  {
    field: 'moderatedFrom',
    place: 'open',
    name: 'Moderation begins',
    short: 'Begins',
    definition:
      'The generation in which this platform begins to moderate, as strictly as the selection pressure says.',
    track: generationTrack(generations),
    words: (generation) => (generation === 0 ? 'from the start' : `in generation ${generation}`),
    brief: (generation) => `${generation}`,
    exact: { text: (generation) => `${generation}`, scale: 1, label: 'Type the generation' },
    scale: [
      { value: 0, text: '0' },
      { value: flood, text: 'the flood' },
      { value: LATE, text: `${LATE}` },
      { value: generations, text: `${generations}` },
    ],
  },
  {
    field: 'intensity',
    place: 'drawer',
    name: 'Intensity of choice',
    short: 'Intensity',
    definition:
      'How strongly those who look around prefer what is more worth reading; at 0 they go anywhere.',
    track: evenTrack(20, 40),
    words: (value) =>
      value === 0 ? 'people go anywhere' : `a choice of intensity ${Math.round(value * 10) / 10}`,
    brief: (value) => `${Math.round(value * 10) / 10}`,
    exact: { text: (value) => `${Math.round(value * 10) / 10}`, scale: 1, label: 'Type β, from 0 to 20' },
    scale: [
      { value: 0, text: '0' },
      { value: intensity, text: `${intensity}` },
      { value: 20, text: '20' },
    ],
  },
];

/** Which platform the sliders run; the others keep their presets. */
export const choices: readonly FieldChoice[] = [
  {
    field: 'platform',
    name: 'The sliders run',
    options: [
      { value: 'unmoderated', text: 'a large one', definition: 'Left alone, it moderates nothing.' },
      { value: 'moderated', text: 'its moderated rival', definition: 'Left alone, it moderates strictly.' },
      {
        value: 'open',
        text: 'a small open one',
        definition: 'Half of its machine posts repeat its first pages.',
      },
      { value: 'closed', text: 'a closed one', definition: 'Its machine learns from its own pages alone.' },
    ],
  },
];
