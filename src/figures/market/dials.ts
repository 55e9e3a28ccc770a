import { decimal, roughPercent } from '../../chart/number.ts';
import { percent } from '../../chart/share.ts';
import { evenTrack, type Track } from '../../controls/track.ts';
import { NEVER } from '../../sim/scenario.ts';
import type { Dial, FieldChoice } from '../definition.ts';

const LAST = 40;

/** Generations 1 to the last, and after it never. */
const repentance: Track = {
  min: 1,
  max: NEVER,
  whole: true,
  place: (generation) => (Math.min(generation, LAST + 1) - 1) / LAST,
  value: (place) => generationOr(Math.round(1 + place * LAST)),
  stops: Array.from({ length: LAST + 1 }, (_, i) => generationOr(i + 1)),
};

function generationOr(generation: number): number {
  return generation > LAST ? NEVER : generation;
}

const generationText = (generation: number): string => (generation > LAST ? 'never' : `${generation}`);

export const dials: readonly Dial[] = [
  {
    field: 'discernment',
    place: 'open',
    name: 'How well buyers can tell',
    short: 'Buyers',
    definition:
      'What buyers go by: the quality of a lab’s models, as far as they can tell it, and for the rest what the lab saves and can pass on.',
    track: evenTrack(1, 20),
    words: (share) => {
      if (share === 0) return 'not at all: cost alone decides';
      return share === 1
        ? 'fully: quality alone decides'
        : `quality decides ${percent(share)}, cost the rest`;
    },
    brief: percent,
    exact: { text: percent, scale: 0.01, label: 'Type v, in per cent' },
    scale: [
      { value: 0, text: 'blind' },
      { value: 0.5, text: percent(0.5) },
      { value: 1, text: percent(1) },
    ],
  },
  {
    field: 'intensity',
    place: 'drawer',
    name: 'Intensity of competition',
    short: 'Competition',
    definition: 'How fast buyers move to the lab that is ahead.',
    track: evenTrack(5, 50),
    words: (intensity) =>
      intensity === 0
        ? 'none: nobody changes labs'
        : `a lead of a tenth gains ${roughPercent(Math.exp(intensity / 10) - 1)} a generation`,
    brief: decimal,
    exact: { text: decimal, scale: 1, label: 'Type b, from 0 to 5' },
    scale: [
      { value: 0, text: 'none' },
      { value: 1, text: '1' },
      { value: 5, text: '5' },
    ],
  },
  {
    field: 'repent',
    place: 'drawer',
    name: 'Your lab turns careful',
    short: 'Careful',
    definition:
      'The generation from which your lab feeds its models as the careful lab does that pays for fresh work, as far as it can pay.',
    track: repentance,
    words: (generation) => (generation > LAST ? 'never' : `at generation ${generation}`),
    brief: generationText,
    exact: { text: generationText, scale: 1, label: 'Type a generation, 41 or more for never' },
    scale: [
      { value: 1, text: '1' },
      { value: 20, text: '20' },
      { value: NEVER, text: 'never' },
    ],
  },
];

export const choices: readonly FieldChoice[] = [
  {
    field: 'rivals',
    name: 'The rivals',
    options: [
      {
        value: 'careful',
        text: 'are careful',
        definition:
          'One buys a fifth of each batch fresh, one takes most of it from its archive; both filter.',
      },
      {
        value: 'mixed',
        text: 'one is',
        definition: 'One buys fresh work and filters; the other lives on its archive and buys nothing.',
      },
      {
        value: 'cutting',
        text: 'cut corners',
        definition: 'Both live on their own output, with a trickle of fresh work or a tenth from an archive.',
      },
    ],
  },
];
