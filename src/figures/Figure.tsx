import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { LoopMark } from '../chart/LoopMark.tsx';
import { Transport } from '../controls/Transport.tsx';
import { useRuns } from '../lab/useRuns.ts';
import { Actions } from './Actions.tsx';
import type { FigureDefinition, Preset } from './definition.ts';
import { flowOf } from './flow.ts';
import { writeLink } from './link.ts';
import { Mix } from './Mix.tsx';
import { Presets } from './Presets.tsx';
import { Sliders } from './Sliders.tsx';
import { Strip } from './Strip.tsx';
import { Switches } from './Switches.tsx';
import { type Change, changed } from './shown.ts';
import type { Still } from './still.ts';
import { createFigureStore } from './store.ts';
import { Table } from './Table.tsx';
import { linkTo, useLink } from './useLink.ts';
import { usePictures } from './usePictures.ts';
import { usePlayback } from './usePlayback.ts';
import { useReport } from './useReport.ts';
import { useSpoken } from './useSpoken.ts';
import { useStory, useTaken } from './useStory.ts';

export interface FigureProps {
  readonly definition: FigureDefinition;
  /** The figure's start, drawn on the server and until the first run is there. */
  readonly still: Still;
}

/** The frame that all figures share. Which world, which marks and which words is the definition's affair. */
export function Figure({ definition, still }: FigureProps) {
  const { id, title, start, switches, measures, variants } = definition;
  const [store] = useState(() => createFigureStore(definition));
  const state = useStore(store);
  const { scenario, generation } = state;
  const place = useRef<HTMLDivElement>(null);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [alive, setAlive] = useState(false);

  // The sliders follow the hand at once; the run and all that is drawn from it follow as they can.
  const wanted = useDeferredValue(scenario);
  const scenarios = useMemo(
    () => [wanted, ...variants.map(({ set }) => changed({ scenario: wanted, generation: 0 }, set).scenario)],
    [wanted, variants],
  );
  const live = useRuns(scenarios);
  const { picture, companions, settledDigest } = usePictures(definition, still, live, wanted, generation);
  const failed = live.find(({ state: fate }) => fate === 'failed');
  const tabled = useDeferredValue(picture); // nobody watches the table while a slider moves
  const sentence = definition.sentence(picture, companions);
  const flow = useMemo(
    () => flowOf(scenario, generation, picture.courses),
    [scenario, generation, picture.courses],
  );
  const settled =
    live.every(({ state: fate }) => fate === 'settled') && wanted === scenario && settledDigest !== undefined;

  const step = useStory(definition, store, place, setNotices);
  useLink(definition, store, setNotices);
  useTaken(state.hand === 'reader', place);
  usePlayback(store, place);
  useReport(picture, settled, place);
  const spoken = useSpoken(sentence, settled && !state.playing);
  useEffect(() => setAlive(true), []);

  const latest = useRef(picture);
  useEffect(() => {
    if (settled) latest.current = picture;
  }, [settled, picture]);
  const hold = useCallback(() => store.getState().keep(latest.current.courses), [store]);
  const change = (fields: Change) => {
    hold();
    state.change(fields);
  };
  const open = ({ set }: Preset) => {
    const { generation: to = generation, ...fields } = set;
    hold();
    state.change({ ...start.scenario, seed: scenario.seed, ...fields, generation: to });
  };

  return (
    <figure
      className="figure"
      id={`figure-${id}`}
      data-figure={id}
      data-state={alive ? (settled ? 'settled' : failed ? 'failed' : 'running') : 'static'}
      data-scenario={JSON.stringify(scenario)}
      data-digest={settled ? settledDigest : alive ? undefined : still.digest}
      aria-labelledby={`figure-${id}-title`}
    >
      <header className="figure-head">
        <LoopMark flow={flow} />
        <h3 className="figure-title" id={`figure-${id}-title`}>
          {title}
        </h3>
        <p className="figure-sentence">{sentence}</p>
        <p className="unseen" role="status">
          {spoken}
        </p>
      </header>
      <div className="figure-chart" ref={place}>
        {definition.view({ picture, companions })}
        {failed && (
          <p className="figure-failure" role="alert">
            {failed.failure}{' '}
            <button type="button" onClick={failed.retry}>
              Retry
            </button>
          </p>
        )}
      </div>
      <div className="figure-strip">
        <Strip picture={picture} measures={measures} ghost={state.ghost} onShow={state.show} />
      </div>
      <div className="figure-controls">
        <div className="figure-playback">
          <Transport
            generation={generation}
            last={scenario.generations}
            playing={state.playing}
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
        <Sliders scenario={scenario} start={start.scenario} onHold={hold} onChange={state.change} />
      </div>
      <div className="figure-more">
        <Mix scenario={scenario} generation={generation} />
        <Presets definition={definition} shown={state} onOpen={open} />
        {switches.length > 0 && <Switches switches={switches} scenario={scenario} onChange={change} />}
        <Actions
          seed={scenario.seed}
          onAnotherSeed={() => {
            hold();
            state.anotherSeed();
          }}
          onReset={() => {
            hold();
            state.reset();
          }}
          link={() => linkTo(writeLink(definition, store.getState()))}
        />
        <div className="figure-notices" role="status">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
        <details className="figure-numbers">
          <summary>Read as a table</summary>
          <Table picture={tabled} measures={measures} />
        </details>
      </div>
      <figcaption>{definition.caption}</figcaption>
    </figure>
  );
}
