import { lengthOf, type Score } from './score.ts';

interface Timbre {
  readonly wave: OscillatorType;
  /** 0…1 */
  readonly loudness: number;
  /** From −1, left, to 1. */
  readonly pan: number;
}

/** Told apart by place, by timbre and by loudness: one ear, or one loudspeaker, is enough. */
const LINE: Timbre = { wave: 'triangle', loudness: 0.4, pan: -0.4 };
const REFERENCE: Timbre = { wave: 'square', loudness: 0.06, pan: 0.6 };

/** Shares of a note that it swells and fades in: without them each would begin and end with a crack. */
const SWELL = 0.1;
const FADE = 0.3;

/** Has both voices of a score sound from a time of the context on. */
export function perform(context: BaseAudioContext, score: Score, from: number): void {
  sound(context, score, score.line, LINE, from);
  sound(context, score, score.reference, REFERENCE, from);
}

/** One note a generation. */
function sound(
  context: BaseAudioContext,
  score: Score,
  pitches: readonly number[],
  { wave, loudness, pan }: Timbre,
  from: number,
): void {
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  const place = context.createStereoPanner();
  oscillator.type = wave;
  place.pan.value = pan;
  volume.gain.value = 0;
  for (const [generation, hertz] of pitches.entries()) {
    const at = from + generation * score.pace;
    oscillator.frequency.setValueAtTime(hertz, at);
    volume.gain
      .setValueAtTime(0, at)
      .linearRampToValueAtTime(loudness, at + SWELL * score.pace)
      .setValueAtTime(loudness, at + (1 - FADE) * score.pace)
      .linearRampToValueAtTime(0, at + score.pace);
  }
  oscillator.connect(volume).connect(place).connect(context.destination);
  oscillator.start(from);
  oscillator.stop(from + lengthOf(score));
}
