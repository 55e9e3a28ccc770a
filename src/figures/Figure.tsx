import { type SyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { LoopMark } from '../chart/LoopMark.tsx';
import type { Scenario } from '../sim/scenario.ts';
import { Actions } from './Actions.tsx';
import { AtOnce } from './AtOnce.tsx';
import { isAboutTheSame, startAbout } from './about.ts';
import type { FigureDefinition, Preset, Spread } from './definition.ts';
import { FigureBoundary } from './FigureBoundary.tsx';
import { faceFor } from './faces.ts';
import { flowOf } from './flow.ts';
import { DialsInHand, FacesInHand, PlaybackInHand, SlidersInHand, SwitchesInHand } from './InHand.tsx';
import { writeLink } from './link.ts';
import { ListenDrawer } from './listening/ListenDrawer.tsx';
import { MAP, MapLink } from './MapLink.tsx';
import { Mix } from './Mix.tsx';
import { Pins } from './Pins.tsx';
import { Presets } from './Presets.tsx';
import type { Courses } from './picture.ts';
import { SaveAndShare } from './SaveAndShare.tsx';
import { Spreading } from './Spreading.tsx';
import { Strip } from './Strip.tsx';
import { type Stills, stillFor } from './still.ts';
import { createFigureStore } from './store.ts';
import { Table } from './Table.tsx';
import { useInTime } from './useInTime.ts';
import { useLink } from './useLink.ts';
import { usePictures } from './usePictures.ts';
import { usePlayback } from './usePlayback.ts';
import { useReport } from './useReport.ts';
import { useSpoken } from './useSpoken.ts';
import { useStory, useTaken } from './useStory.ts';
import { useUndo } from './useUndo.ts';

/** The level of a figure's title: in the article under a section's, on a page of its own the first. */
export type Heading = 'h1' | 'h3';

export interface FigureProps {
  readonly definition: FigureDefinition;
  /** The start of each of its worlds: drawn on the server, and until the first run is there. */
  readonly stills: Stills;
  readonly heading?: Heading | undefined;
}

/** A figure: whatever goes wrong in it stays in it. */
export function Figure(props: FigureProps) {
  const { definition, heading } = props;
  return (
    <FigureBoundary definition={definition} heading={heading}>
      <Frame {...props} />
    </FigureBoundary>
  );
}

/**
 * What all figures share. Which world, which marks and which words is the definition's affair. What the reader has in
 * hand follows at once; the runs, and all that is drawn from them, follow as they can.
 */
function Frame({ definition, stills, heading: Title = 'h3' }: FigureProps) {
  const { id, title } = definition;
  const [store] = useState(() => createFigureStore(definition));
  const state = useInTime(store);
  const { scenario, generation, pins, history } = state;
  const { face } = faceFor(definition, state.face, scenario.world);
  const start = startAbout(face, scenario);
  const isBrought = face.brought?.isIn(scenario);
  const place = useRef<HTMLDivElement>(null);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [alive, setAlive] = useState(false);
  const [spread, setSpread] = useState<Spread>('fan');

  const drawn = usePictures(face, stillFor(stills, face), { scenario, generation, pins });
  const { picture, companions, pinned, failure, settledDigest } = drawn;
  const sentence = face.sentence(picture, companions);
  const flow = useMemo(
    () => flowOf(scenario, generation, picture.courses),
    [scenario, generation, picture.courses],
  );
  const settled = drawn.state === 'settled';
  const keepsakes = useMemo(() => {
    const { ghost } = state;
    const isPinned = pinned.some(({ courses }) => courses[0] === ghost?.[0]);
    return ghost && !isPinned ? [...pinned, { name: 'before', brief: 'before', courses: ghost }] : pinned;
  }, [pinned, state.ghost]);

  const step = useStory(definition, store, place, setNotices);
  useLink(definition, store, state, setNotices);
  useTaken(state.hand === 'reader', place);
  usePlayback(store, place);
  useReport(picture, settled, place);
  const spoken = useSpoken(sentence, settled && state.playback === 'paused');
  useEffect(() => setAlive(true), []);

  const latest = useRef<{ readonly scenario: Scenario; readonly courses: readonly Courses[] }>(undefined);
  useEffect(() => {
    const shown = companions.filter(({ variant }) => variant.role === 'shown');
    if (!settled) return;
    const courses = (shown.length > 0 ? shown : [picture]).map((run) => run.courses);
    latest.current = { scenario: picture.scenario, courses };
  }, [settled, picture, companions]);
  /** The reader takes hold of something: what is shown now is what the next run is compared with. */
  const hold = useCallback(() => {
    store.getState().settle();
    const { scenario: now, keep, face: name } = store.getState();
    const { face: held } = faceFor(definition, name, now.world);
    if (latest.current && isAboutTheSame(held, latest.current.scenario, now)) keep(latest.current.courses);
  }, [store, definition]);
  const onKeyDown = useUndo(store, state, hold);
  const holding = (act: () => void) => () => {
    hold();
    act();
  };
  const open = ({ set }: Preset) => {
    const now = store.getState();
    const { generation: to = now.generation, ...fields } = set;
    hold();
    now.change({ ...start.scenario, seed: now.scenario.seed, ...fields, generation: to });
  };
  const view = { picture, companions, keepsakes, spread };
  const steer = { hold, change: state.change, turn: state.turn };
  const query = () => writeLink(definition, store.getState(), store.getState().face);
  const held = { definition, store, onHold: hold };

  const parts = (
    <>
      <header className="figure-head">
        <LoopMark flow={flow} />
        <Title className="figure-title" id={`figure-${id}-title`}>
          {title}
        </Title>
        <FacesInHand {...held} place="title" />
        <p className="figure-sentence">{sentence}</p>
        <p className="unseen" role="status">
          {spoken}
        </p>
      </header>
      <div className="figure-chart" ref={place}>
        <AtOnce store={store}>{(now) => face.view(view, { ...steer, scenario: now.scenario })}</AtOnce>
        {drawn.progress && <p className="figure-progress">{drawn.progress}</p>}
        {failure && (
          <p className="figure-failure" role="alert">
            {failure.words}{' '}
            <button type="button" onClick={failure.retry}>
              Retry
            </button>
          </p>
        )}
      </div>
      <div className="figure-strip">
        <Strip
          picture={picture}
          companions={companions}
          keepsakes={keepsakes}
          spread={spread}
          measures={face.strip}
          onShow={state.show}
        />
        <Pins
          pins={pins.filter(({ world }) => world === scenario.world)}
          start={start.scenario}
          onUnpin={state.unpin}
        />
      </div>
      <div className="figure-controls">
        <PlaybackInHand store={store} step={step} />
        <FacesInHand {...held} place="sliders" />
        <SlidersInHand {...held} />
        <SwitchesInHand {...held} place="sliders" />
      </div>
      <div className="figure-more">
        <AtOnce store={store}>{(now) => face.beneath?.(view, { ...steer, scenario: now.scenario })}</AtOnce>
        <DialsInHand {...held} place="open" />
        <Mix shown={state} companions={companions} own={face.mix?.(picture)} />
        <Presets face={face} shown={state} onOpen={open} />
        <SwitchesInHand {...held} place="below" />
        <DialsInHand {...held} place="drawer" />
        <Actions
          seed={scenario.seed}
          canUndo={history.past.length > 0 || history.rest !== scenario}
          canRedo={history.future.length > 0}
          onUndo={holding(state.undo)}
          onRedo={holding(state.redo)}
          onPin={state.pin}
          onAnotherSeed={holding(state.anotherSeed)}
          onReset={holding(state.reset)}
        />
        <div className="figure-notices" role="status">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
        <Spreading
          picture={picture}
          companions={companions}
          collapse={face.collapse}
          spread={spread}
          onSpread={setSpread}
        />
        <div className="figure-drawers">
          <SaveAndShare
            onToggle={bringIntoView}
            id={id}
            title={title}
            sentence={sentence}
            scenario={scenario}
            generation={generation}
            runs={drawn.runs}
            query={query}
            note={isBrought ? face.brought!.notCarried : undefined}
            place={place}
            draw={() => face.view(view, { ...steer, scenario })}
          />
          <details className="figure-numbers" onToggle={bringIntoView}>
            <summary>Read as a table</summary>
            <Table picture={picture} companions={companions} measures={face.measures} settled={settled} />
          </details>
          <ListenDrawer
            onToggle={bringIntoView}
            measures={face.measures}
            picture={picture}
            companions={companions}
            store={store}
            place={place}
          />
          {scenario.world === 'kinds' && id !== MAP && <MapLink scenario={scenario} />}
        </div>
      </div>
      <figcaption>{isBrought ? face.brought!.caption(scenario) : face.caption}</figcaption>
    </>
  );

  return (
    <AtOnce store={store}>
      {(now) => {
        const isDrawn = settled && now.scenario === scenario;
        return (
          <figure
            className="figure"
            id={`figure-${id}`}
            data-figure={id}
            data-state={
              alive ? (isDrawn ? 'settled' : drawn.state === 'failed' ? 'failed' : 'running') : 'static'
            }
            data-scenario={JSON.stringify(now.scenario)}
            data-digest={isDrawn ? settledDigest : alive ? undefined : stillFor(stills, definition).digest}
            aria-labelledby={`figure-${id}-title`}
            onKeyDown={onKeyDown}
          >
            {parts}
          </figure>
        );
      }}
    </AtOnce>
  );
}

/** What has just been opened may lie below the edge of what scrolls. */
function bringIntoView({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}
