import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../sim/scenario.ts';
import { isAboutTheSame, startAbout } from './about.ts';
import type { FigureDefinition } from './definition.ts';
import { faceFor, facesOf } from './faces.ts';
import { beginning, type History, isSame, redone, settled, undone } from './history.ts';
import type { Courses } from './picture.ts';
import { type Change, changed, type Shown } from './shown.ts';

/** Who decides what is shown: the story, step by step, or the reader, who took a control. */
export type Hand = 'story' | 'reader';

/** Whether the generations go by: to be seen, or to be heard as well. */
export type Playback = 'paused' | 'seen' | 'heard';

/** Pins at a time: more lines than these cannot be told apart. */
const MOST_PINS = 3;

/** What a figure remembers. All else is derived: from this and from the runs of its scenarios. */
export interface FigureState extends Shown {
  /** The name of the face that the reader chose; undefined for the figure's own. */
  readonly face: string | undefined;
  readonly playback: Playback;
  readonly hand: Hand;
  /** The runs before these, drawn faintly behind them. */
  readonly ghost: readonly Courses[] | undefined;
  /** Scenarios whose runs stay on the chart, to compare with. */
  readonly pins: readonly Scenario[];
  readonly history: History;
}

export interface FigureActions {
  /** The reader changes the scenario. The seed stays unless it is what changes. */
  change(fields: Change): void;
  /** The reader goes to a generation. */
  show(generation: number): void;
  /** The reader opens what a link or a phrase of the prose describes. */
  open(shown: Shown, face: string | undefined): void;
  /** The reader looks at another face: of the same world as it is, of another world at its start. */
  turn(face: string): void;
  /** Plays on, from the start if at the end. */
  play(): void;
  /** Is heard from the start. */
  listen(): void;
  /** What is heard has come to a generation. */
  reach(generation: number): void;
  pause(): void;
  /** One generation on; the last one stops the play. Called by a clock that lives elsewhere. */
  advance(): void;
  /** The story moves the figure, unless the reader holds it. */
  follow(step: Change): void;
  /** The reader gives the figure back to the story, which is at this step, if it has steps. */
  giveBack(step: Change | undefined): void;
  reset(): void;
  anotherSeed(): void;
  /** Keeps runs as the ghost of those that follow. */
  keep(ghost: readonly Courses[]): void;
  /** The scenario has come to rest: a move is over, and can be undone. */
  settle(): void;
  undo(): void;
  redo(): void;
  /** Pins what is shown; the oldest pin gives way. */
  pin(): void;
  unpin(pin: Scenario): void;
}

export type FigureStore = StoreApi<FigureState & FigureActions>;

/** The state of one figure; two figures of a page share nothing. */
export function createFigureStore(definition: FigureDefinition): FigureStore {
  const { start } = definition;
  return createStore<FigureState & FigureActions>()((set, get) => {
    const tell = (step: Change, hand: Hand) => {
      const shown = changed(start, step);
      set({
        ...shown,
        face: undefined,
        hand,
        playback: 'paused',
        ghost: undefined,
        history: beginning(shown.scenario),
      });
    };
    /** What was drawn of one world, or of one matter, cannot be compared with another. */
    const entering = (next: Scenario) => {
      const { face, scenario } = get();
      const held = faceFor(definition, face, scenario.world).face;
      return isAboutTheSame(held, scenario, next) ? {} : ({ ghost: undefined } as const);
    };
    const goTo = (history: History) => {
      const { generation } = get();
      const scenario = history.rest;
      set({
        ...entering(scenario),
        scenario,
        history,
        hand: 'reader',
        generation: Math.min(generation, scenario.generations),
      });
    };
    return {
      ...start,
      face: undefined,
      playback: 'paused',
      hand: 'story',
      ghost: undefined,
      pins: [],
      history: beginning(start.scenario),
      change: (fields) => {
        const shown = changed(get(), fields);
        set({ ...entering(shown.scenario), ...shown, hand: 'reader' });
      },
      show: (generation) => set({ generation, playback: 'paused', hand: 'reader' }),
      open: ({ scenario, generation }, face) =>
        set({
          ...entering(scenario),
          scenario,
          generation,
          // What does not say how it wants to be looked at is looked at as before.
          face: face ?? (scenario.world === get().scenario.world ? get().face : undefined),
          playback: 'paused',
          hand: 'reader',
          history: settled(get().history, get().scenario),
        }),
      turn: (face) => {
        const { scenario, generation } = get();
        const next = facesOf(definition).find(({ option }) => option?.value === face)!.face.start;
        const isSameWorld = next.scenario.world === scenario.world;
        const shown = isSameWorld ? { scenario, generation } : changed(next, { seed: scenario.seed });
        const history = settled(get().history, scenario);
        set({ ...entering(shown.scenario), ...shown, face, playback: 'paused', hand: 'reader', history });
      },
      play: () => {
        const { generation, scenario } = get();
        set({
          playback: 'seen',
          hand: 'reader',
          generation: generation === scenario.generations ? 0 : generation,
        });
      },
      listen: () => set({ playback: 'heard', hand: 'reader', generation: 0 }),
      reach: (generation) => set({ generation }),
      pause: () => set({ playback: 'paused' }),
      advance: () => {
        const { generation, scenario } = get();
        const next = Math.min(generation + 1, scenario.generations);
        set({ generation: next, playback: next < scenario.generations ? 'seen' : 'paused' });
      },
      follow: (step) => {
        if (get().hand === 'story') tell(step, 'story');
      },
      giveBack: (step) => tell(step ?? {}, 'story'),
      reset: () => {
        const { face, scenario } = get();
        const start = startAbout(faceFor(definition, face, scenario.world).face, scenario);
        set({ ...start, playback: 'paused', hand: 'reader' });
      },
      anotherSeed: () => {
        const { scenario } = get();
        set({ scenario: { ...scenario, seed: (scenario.seed + 1) % 2 ** 32 }, hand: 'reader' });
      },
      // A hold is often said twice, by the pointer and by the focus: where nothing changes nobody is told.
      keep: (ghost) => set((state) => (state.ghost === ghost ? state : { ghost })),
      settle: () =>
        set((state) => {
          const history = settled(state.history, state.scenario);
          return history === state.history ? state : { history };
        }),
      undo: () => goTo(undone(settled(get().history, get().scenario))),
      redo: () => goTo(redone(settled(get().history, get().scenario))),
      pin: () => {
        const { scenario, pins } = get();
        const others = pins.filter((pin) => !isSame(pin, scenario));
        const elsewhere = others.filter(({ world }) => world !== scenario.world);
        const here = others.filter(({ world }) => world === scenario.world);
        set({ pins: [...elsewhere, ...[...here, scenario].slice(-MOST_PINS)], hand: 'reader' });
      },
      unpin: (pin) => set({ pins: get().pins.filter((other) => other !== pin) }),
    };
  });
}
