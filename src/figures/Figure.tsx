import {
  type SyntheticEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { LoopMark } from '../chart/LoopMark.tsx';
import { Transport } from '../controls/Transport.tsx';
import type { Scenario } from '../sim/scenario.ts';
import { Actions } from './Actions.tsx';
import { isAboutTheSame, startAbout } from './about.ts';
import { OpenDials, TuckedDials } from './Dials.tsx';
import type { FigureDefinition, Preset, Spread } from './definition.ts';
import { FacePicker } from './FacePicker.tsx';
import { FigureBoundary } from './FigureBoundary.tsx';
import { faceFor } from './faces.ts';
import { flowOf } from './flow.ts';
import { writeLink } from './link.ts';
import { ListenDrawer } from './listening/ListenDrawer.tsx';
import { MAP, MapLink } from './MapLink.tsx';
import { Mix } from './Mix.tsx';
import { Pins } from './Pins.tsx';
import { Presets } from './Presets.tsx';
import type { Courses } from './picture.ts';
import { OWN } from './reins.ts';
import { SaveAndShare } from './SaveAndShare.tsx';
import { Sliders } from './Sliders.tsx';
import { Spreading } from './Spreading.tsx';
import { Strip } from './Strip.tsx';
import { Switches } from './Switches.tsx';
import type { Change } from './shown.ts';
import { type Stills, stillFor } from './still.ts';
import { createFigureStore } from './store.ts';
import { Table } from './Table.tsx';
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

/** What all figures share. Which world, which marks and which words is the definition's affair. */
function Frame({ definition, stills, heading: Title = 'h3' }: FigureProps) {
  const { id, title, more } = definition;
  const [store] = useState(() => createFigureStore(definition));
  const state = useStore(store);
  const { scenario, generation, pins, history } = state;
  const { face: held, option } = faceFor(definition, state.face, scenario.world);
  const { switches, brought, reins = OWN } = held;
  const start = startAbout(held, scenario);
  const isBrought = brought?.isIn(scenario);
  const place = useRef<HTMLDivElement>(null);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [alive, setAlive] = useState(false);
  const [spread, setSpread] = useState<Spread>('fan');

  // The sliders follow the hand at once; the runs and all that is drawn from them follow as they can.
  const wanted = useDeferredValue(scenario);
  const { face } = faceFor(definition, state.face, wanted.world);
  const drawn = usePictures(face, stillFor(stills, face), { scenario: wanted, generation, pins });
  const { picture, companions, pinned, failure, settledDigest } = drawn;
  const tabled = useDeferredValue(picture); // nobody watches the table while a slider moves
  const tabledBeside = useDeferredValue(companions);
  const sentence = face.sentence(picture, companions);
  const flow = useMemo(
    () => flowOf(scenario, generation, picture.courses),
    [scenario, generation, picture.courses],
  );
  const settled = drawn.state === 'settled' && wanted === scenario;
  const keepsakes = useMemo(() => {
    const { ghost } = state;
    const isPinned = pinned.some(({ courses }) => courses[0] === ghost?.[0]);
    return ghost && !isPinned ? [...pinned, { name: 'before', brief: 'before', courses: ghost }] : pinned;
  }, [pinned, state.ghost]);

  const step = useStory(definition, store, place, setNotices);
  useLink(definition, store, setNotices);
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
    const { scenario: now, keep } = store.getState();
    if (latest.current && isAboutTheSame(held, latest.current.scenario, now)) keep(latest.current.courses);
  }, [store, held]);
  const onKeyDown = useUndo(store, hold);
  const holding = (act: () => void) => () => {
    hold();
    act();
  };
  const change = (fields: Change) => holding(() => state.change(fields))();
  const open = ({ set }: Preset) => {
    const { generation: to = generation, ...fields } = set;
    change({ ...start.scenario, seed: scenario.seed, ...fields, generation: to });
  };
  const view = { picture, companions, keepsakes, spread };
  const steer = { scenario, hold, change: state.change, turn: state.turn };
  const { dials } = held;
  const own = dials && { dials, scenario, start: start.scenario, onHold: hold, onChange: state.change };
  const takeReins = (fields: Change) => state.change(reins.write(fields, store.getState().history.rest));
  const switching = switches.length > 0 && (
    <Switches
      switches={switches}
      choices={held.choices ?? []}
      scenario={scenario}
      memory={reins.read(scenario).memory}
      onChange={(fields) => holding(() => takeReins(fields))()}
    />
  );
  const picker = more && option && <FacePicker more={more} value={option.value} onTurn={state.turn} />;
  const query = () => writeLink(definition, store.getState(), state.face);

  return (
    <figure
      className="figure"
      id={`figure-${id}`}
      data-figure={id}
      data-state={alive ? (settled ? 'settled' : drawn.state === 'failed' ? 'failed' : 'running') : 'static'}
      data-scenario={JSON.stringify(scenario)}
      data-digest={settled ? settledDigest : alive ? undefined : stillFor(stills, definition).digest}
      aria-labelledby={`figure-${id}-title`}
      onKeyDown={onKeyDown}
    >
      <header className="figure-head">
        <LoopMark flow={flow} />
        <Title className="figure-title" id={`figure-${id}-title`}>
          {title}
        </Title>
        {more?.place !== 'sliders' && picker}
        <p className="figure-sentence">{sentence}</p>
        <p className="unseen" role="status">
          {spoken}
        </p>
      </header>
      <div className="figure-chart" ref={place}>
        {face.view(view, steer)}
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
        <div className="figure-playback">
          <Transport
            generation={generation}
            last={scenario.generations}
            playing={state.playback !== 'paused'}
            onShow={state.show}
            onPlay={state.play}
            onPause={state.pause}
          />
          {state.hand === 'reader' && step && (
            <button
              type="button"
              className="figure-give-back"
              aria-label="Back to the story"
              onClick={() => state.giveBack(step)}
            >
              <span className="wide-only">Back to the story</span>
              <span className="narrow-only">Story</span>
            </button>
          )}
        </div>
        {more?.place === 'sliders' && picker}
        <Sliders
          held={reins.read(scenario)}
          start={reins.read(start.scenario)}
          onHold={hold}
          onChange={takeReins}
        />
        {held.reins && switching}
      </div>
      <div className="figure-more">
        {face.beneath?.(view, steer)}
        {own && <OpenDials {...own} />}
        <Mix shown={state} companions={companions} own={face.mix?.(picture)} />
        <Presets face={held} shown={state} onOpen={open} />
        {!held.reins && switching}
        {own && <TuckedDials {...own} />}
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
            note={isBrought ? brought!.notCarried : undefined}
            place={place}
            draw={() => face.view(view, steer)}
          />
          <details className="figure-numbers" onToggle={bringIntoView}>
            <summary>Read as a table</summary>
            <Table picture={tabled} companions={tabledBeside} measures={face.measures} />
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
      <figcaption>{isBrought ? brought!.caption(scenario) : held.caption}</figcaption>
    </figure>
  );
}

/** What has just been opened may lie below the edge of what scrolls. */
function bringIntoView({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}
