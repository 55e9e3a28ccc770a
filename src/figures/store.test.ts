import { describe, expect, it } from 'vitest';
import { archive } from './archive/archive.tsx';
import { echo } from './echo/echo.tsx';
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
    expect(store.getState()).toMatchObject({ generation: 0, playback: 'seen' });
    for (let t = 0; t < 50; t++) store.getState().advance();
    expect(store.getState()).toMatchObject({ generation: 40, playback: 'paused' });
  });

  it('stays within a run that becomes shorter', () => {
    const store = made();
    store.getState().change({ generations: 10 });
    expect(store.getState().generation).toBe(10);
  });

  it('goes back through settled moves, one entry a move however many places it passed', () => {
    const store = made();
    const { change, settle, undo, redo } = store.getState();
    for (const fresh of [0.01, 0.02, 0.05]) change({ fresh });
    settle();
    for (const selection of [1, 2]) change({ selection });
    const setting = () => {
      const { fresh, selection } = store.getState().scenario;
      return [fresh, selection];
    };
    undo();
    expect(setting()).toEqual([0.05, 0]);
    undo();
    expect(setting()).toEqual([0, 0]);
    undo();
    expect(setting()).toEqual([0, 0]);
    redo();
    redo();
    expect(setting()).toEqual([0.05, 2]);
  });

  it('forgets what was undone once something else is set', () => {
    const store = made();
    const { change, settle, undo, redo } = store.getState();
    change({ fresh: 0.05 });
    settle();
    undo();
    change({ selection: 1 });
    settle();
    redo();
    expect(store.getState().scenario).toMatchObject({ fresh: 0, selection: 1 });
  });

  it('keeps three pins at most, each once', () => {
    const store = made();
    for (const fresh of [0, 0.1, 0.1, 0.2, 0.3]) {
      store.getState().change({ fresh });
      store.getState().pin();
    }
    expect(store.getState().pins.map(({ fresh }) => fresh)).toEqual([0.1, 0.2, 0.3]);
    store.getState().unpin(store.getState().pins[1]!);
    expect(store.getState().pins.map(({ fresh }) => fresh)).toEqual([0.1, 0.3]);
  });

  it('shares nothing with another figure of its kind', () => {
    const [one, other] = [made(), made()];
    one.getState().change({ fresh: 1 });
    expect(other.getState().scenario.fresh).toBe(0);
  });

  it('goes back from another world to the very setting that was left, however lately it was made', () => {
    const store = createFigureStore(archive);
    const { change, turn, undo } = store.getState();
    change({ fresh: 0.2 });
    turn('kinds');
    expect(store.getState().scenario.world).toBe('kinds');
    undo();
    expect(store.getState().scenario).toMatchObject({ world: 'regression', fresh: 0.2 });
  });

  it('keeps its scenario when it is looked at another way, and its look when a phrase sets it', () => {
    const store = made();
    store.getState().change({ fresh: 0.05 });
    store.getState().turn('dots');
    expect(store.getState()).toMatchObject({ face: 'dots', scenario: { fresh: 0.05 } });
    store.getState().open(tails.start, undefined);
    expect(store.getState().face).toBe('dots');
    store.getState().open(tails.start, 'ranks');
    expect(store.getState().face).toBe('ranks');
  });

  it('keeps the pins of one world whatever is pinned in another', () => {
    const store = createFigureStore(archive);
    store.getState().pin();
    store.getState().turn('kinds');
    for (const fresh of [0.1, 0.2, 0.3, 0.4]) {
      store.getState().change({ fresh });
      store.getState().pin();
    }
    expect(store.getState().pins.map(({ world, fresh }) => `${world} ${fresh}`)).toEqual([
      'regression 0',
      'kinds 0.2',
      'kinds 0.3',
      'kinds 0.4',
    ]);
  });
});

describe('a figure with something that its reader brought', () => {
  const own = { book: '0123456789abcdef', size: 80 };

  it('keeps it when it is reset, and goes back to its own with undo', () => {
    const store = createFigureStore(echo);
    store.getState().change({ ...own, fresh: 0.2 });
    store.getState().reset();
    expect(store.getState().scenario).toEqual({ ...echo.start.scenario, ...own });
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().scenario).toEqual(echo.start.scenario);
  });

  it('draws no ghost of what was about something else', () => {
    const store = createFigureStore(echo);
    store.getState().keep([]);
    store.getState().change({ fresh: 0.2 });
    expect(store.getState().ghost).toEqual([]);
    store.getState().change(own);
    expect(store.getState().ghost).toBeUndefined();
  });
});
