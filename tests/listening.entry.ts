import { perform } from '../src/figures/listening/perform.ts';
import { lengthOf, type Score } from '../src/figures/listening/score.ts';

/** A score → the samples of its left and its right channel, drawn by the engine's own Web Audio. */
Object.assign(globalThis, {
  async rendered(score: Score, rate: number): Promise<readonly (readonly number[])[]> {
    const context = new OfflineAudioContext(2, Math.ceil(lengthOf(score) * rate), rate);
    perform(context, score, 0);
    const sound = await context.startRendering();
    return [0, 1].map((channel) => Array.from(sound.getChannelData(channel)));
  },
});
