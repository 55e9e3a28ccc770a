import { describe, expect, it } from 'vitest';
import { createFigureStore } from './store.ts';
import { tails } from './tails/tails.tsx';

const made = () => createFigureStore(tails);

describe('a figure', () => {
  it('keeps its seed and its generation when a slider moves', () => {
    const store = made();
    store.getState().anotherSeed();
    store.getState().show(20);
    store.getState().change({ fresh: 0.05 });
    const { scenario, generation } = store.getState();
    expect([scenario.seed, scenario.fresh, generation]).toEqual([2, 0.05, 20]);
  });

  it('follows the story until the reader takes a control', () => {
    const store = made();
    store.getState().follow({ generation: 5 });
    expect(store.getState().generation).toBe(5);
    store.getState().change({ fresh: 0.05 });
    store.getState().follow({ generation: 20 });
    expect([store.getState().generation, store.getState().hand]).toEqual([5, 'reader']);
  });

  it('goes back to the step of the story when the reader gives it back', () => {
    const store = made();
    store.getState().change({ fresh: 0.05 });
    store.getState().giveBack({ generation: 20 });
    const { scenario, generation, hand } = store.getState();
    expect({ scenario, generation, hand }).toEqual({
      scenario: tails.start.scenario,
      generation: 20,
      hand: 'story',
    });
  });

  it('resets to its start', () => {
    const store = made();
    store.getState().change({ fresh: 0.05, memory: 'budget', generation: 3 });
    store.getState().reset();
    const { scenario, generation } = store.getState();
    expect({ scenario, generation }).toEqual(tails.start);
  });

  it('plays from the start when it stands at the end, and stops at the end', () => {
    const store = made();
    store.getState().play();
    expect(store.getState()).toMatchObject({ generation: 0, playing: true });
    for (let t = 0; t < 50; t++) store.getState().advance();
    expect(store.getState()).toMatchObject({ generation: 40, playing: false });
  });

  it('stays within a run that becomes shorter', () => {
    const store = made();
    store.getState().change({ generations: 10 });
    expect(store.getState().generation).toBe(10);
  });

  it('shares nothing with another figure of its kind', () => {
    const [one, other] = [made(), made()];
    one.getState().change({ fresh: 1 });
    expect(other.getState().scenario.fresh).toBe(0);
  });
});
