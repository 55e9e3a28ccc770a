import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FigureDefinition } from './definition.ts';
import type { Courses } from './picture.ts';
import { type Change, changed, type Shown } from './shown.ts';

/** Who decides what is shown: the story, step by step, or the reader, who took a control. */
export type Hand = 'story' | 'reader';

/** What a figure remembers. All else is derived: from this and from the run of the scenario. */
export interface FigureState extends Shown {
  readonly playing: boolean;
  readonly hand: Hand;
  /** The run before this one, drawn faintly behind it. */
  readonly ghost: Courses | undefined;
}

export interface FigureActions {
  /** The reader changes the scenario. The seed stays unless it is what changes. */
  change(fields: Change): void;
  /** The reader goes to a generation. */
  show(generation: number): void;
  /** The reader opens what a link or a phrase of the prose describes. */
  open(shown: Shown): void;
  /** Plays on, from the start if at the end. */
  play(): void;
  pause(): void;
  /** One generation on; the last one stops the play. Called by a clock that lives elsewhere. */
  advance(): void;
  /** The story moves the figure, unless the reader holds it. */
  follow(step: Change): void;
  /** The reader gives the figure back to the story, which is at this step, if it has steps. */
  giveBack(step: Change | undefined): void;
  reset(): void;
  anotherSeed(): void;
  /** Keeps a run as the ghost of those that follow. */
  keep(ghost: Courses): void;
}

export type FigureStore = StoreApi<FigureState & FigureActions>;

/** The state of one figure; two figures of a page share nothing. */
export function createFigureStore({ start }: Pick<FigureDefinition, 'start'>): FigureStore {
  return createStore<FigureState & FigureActions>()((set, get) => ({
    ...start,
    playing: false,
    hand: 'story',
    ghost: undefined,
    change: (fields) => set({ ...changed(get(), fields), hand: 'reader' }),
    show: (generation) => set({ generation, playing: false, hand: 'reader' }),
    open: ({ scenario, generation }) => set({ scenario, generation, playing: false, hand: 'reader' }),
    play: () => {
      const { generation, scenario } = get();
      set({
        playing: true,
        hand: 'reader',
        generation: generation === scenario.generations ? 0 : generation,
      });
    },
    pause: () => set({ playing: false }),
    advance: () => {
      const { generation, scenario } = get();
      const next = Math.min(generation + 1, scenario.generations);
      set({ generation: next, playing: next < scenario.generations });
    },
    follow: (step) => {
      if (get().hand === 'story') set({ ...changed(start, step), playing: false, ghost: undefined });
    },
    giveBack: (step) =>
      set({ ...changed(start, step ?? {}), hand: 'story', playing: false, ghost: undefined }),
    reset: () => set({ ...start, playing: false, hand: 'reader' }),
    anotherSeed: () => {
      const { scenario } = get();
      set({ scenario: { ...scenario, seed: (scenario.seed + 1) % 2 ** 32 }, hand: 'reader' });
    },
    keep: (ghost) => set({ ghost }),
  }));
}
