import type { FigureStore } from '../store.ts';
import { perform } from './perform.ts';
import { generationAt, lengthOf, type Score } from './score.ts';

/** How a hearing ends: at the last generation, before it, or without having begun. */
export type Ending = 'ended' | 'stopped' | 'refused';

/** Seconds before the first note, so that none of it is lost. */
const LEAD = 0.05;
/** Milliseconds between two looks at the clock of the sound. */
const TICK = 30;
/** A browser that does not let a page sound says nothing: it is asked for so many milliseconds. */
const PATIENCE = 1000;

/**
 * A score from beginning to end, and the figure's playhead with it. It stops when the figure plays or is shown
 * otherwise, when its scenario changes, at Escape, and where nobody sees it.
 * @param figure the element that must stay in view
 */
export async function hear(store: FigureStore, score: Score, figure: Element): Promise<Ending> {
  const context = await audible();
  if (!context) return 'refused';
  const { scenario, listen, pause } = store.getState();
  listen();
  const from = context.currentTime + LEAD;
  perform(context, score, from);
  return new Promise((resolve) => {
    const over = new AbortController();
    const { signal } = over;
    const end = (ending: Ending) => {
      if (signal.aborted) return;
      over.abort();
      context.close();
      pause();
      resolve(ending);
    };
    const stop = () => end('stopped');
    const clock = setInterval(() => {
      const heard = context.currentTime - from;
      if (heard >= lengthOf(score)) end('ended');
      else store.getState().reach(generationAt(score, heard));
    }, TICK);
    const unsubscribe = store.subscribe(
      (now) => (now.playback !== 'heard' || now.scenario !== scenario) && stop(),
    );
    const sight = new IntersectionObserver((entries) => entries.at(-1)!.isIntersecting || stop());
    sight.observe(figure);
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
    document.addEventListener('visibilitychange', stop, { signal });
    signal.addEventListener('abort', () => {
      clearInterval(clock);
      unsubscribe();
      sight.disconnect();
    });
  });
}

/** A context that sounds; undefined where there is none, or none is let. */
async function audible(): Promise<AudioContext | undefined> {
  if (typeof AudioContext === 'undefined') return undefined;
  const context = new AudioContext();
  await Promise.race([context.resume(), new Promise((late) => setTimeout(late, PATIENCE))]);
  if (context.state === 'running') return context;
  context.close();
  return undefined;
}
