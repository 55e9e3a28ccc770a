import { useStore } from 'zustand';
import { Transport } from '../controls/Transport.tsx';
import { startAbout } from './about.ts';
import { OpenDials, TuckedDials } from './Dials.tsx';
import type { FigureDefinition } from './definition.ts';
import { FacePicker } from './FacePicker.tsx';
import { faceFor } from './faces.ts';
import { OWN } from './reins.ts';
import { Sliders } from './Sliders.tsx';
import { Switches } from './Switches.tsx';
import type { Change } from './shown.ts';
import type { FigureStore } from './store.ts';

// The controls of a figure that show what they hold. Each follows its store by itself, so that a move draws them alone.

export interface InHandProps {
  readonly definition: FigureDefinition;
  readonly store: FigureStore;
  /** The reader takes hold of something. */
  readonly onHold: () => void;
}

/** What is held at this moment, and the face that says what can be. */
function useHeld({ definition, store }: InHandProps) {
  const now = useStore(store);
  const { face, option } = faceFor(definition, now.face, now.scenario.world);
  const { reins = OWN } = face;
  const takeReins = (fields: Change) => {
    const { change, history } = store.getState(); // a hold may have come between
    change(reins.write(fields, history.rest));
  };
  return { now, face, option, reins, takeReins, start: startAbout(face, now.scenario) };
}

/** The choice of a face, where it stands at this place. */
export function FacesInHand({ place, ...held }: InHandProps & { readonly place: 'title' | 'sliders' }) {
  const { now, option } = useHeld(held);
  const { more } = held.definition;
  if (!more || !option || (more.place ?? 'title') !== place) return null;
  return <FacePicker more={more} value={option.value} onTurn={now.turn} />;
}

/** The generations, and the way back to the story for whoever has left it. @param step that the story has reached */
export function PlaybackInHand({ store, step }: Pick<InHandProps, 'store'> & { step: Change | undefined }) {
  const { generation, scenario, playback, hand, show, play, pause, giveBack } = useStore(store);
  return (
    <div className="figure-playback">
      <Transport
        generation={generation}
        last={scenario.generations}
        playing={playback !== 'paused'}
        onShow={show}
        onPlay={play}
        onPause={pause}
      />
      {hand === 'reader' && step && (
        <button
          type="button"
          className="figure-give-back"
          aria-label="Back to the story"
          onClick={() => giveBack(step)}
        >
          <span className="wide-only">Back to the story</span>
          <span className="narrow-only">Story</span>
        </button>
      )}
    </div>
  );
}

/** The three sliders. */
export function SlidersInHand(held: InHandProps) {
  const { now, reins, start, takeReins } = useHeld(held);
  return (
    <Sliders
      held={reins.read(now.scenario)}
      start={reins.read(start.scenario)}
      onHold={held.onHold}
      onChange={takeReins}
    />
  );
}

/** The switches: beside the sliders where these hold a part of the scenario alone, else further below. */
export function SwitchesInHand({ place, ...held }: InHandProps & { readonly place: 'sliders' | 'below' }) {
  const { now, face, reins, takeReins } = useHeld(held);
  if (face.switches.length === 0 || (face.reins ? 'sliders' : 'below') !== place) return null;
  return (
    <Switches
      switches={face.switches}
      choices={face.choices ?? []}
      scenario={now.scenario}
      memory={reins.read(now.scenario).memory}
      onChange={(fields) => {
        held.onHold();
        takeReins(fields);
      }}
    />
  );
}

/** The figure's own sliders: those in sight, or those in a drawer. */
export function DialsInHand({ place, ...held }: InHandProps & { readonly place: 'open' | 'drawer' }) {
  const { now, face, start } = useHeld(held);
  if (!face.dials) return null;
  const Dials = place === 'open' ? OpenDials : TuckedDials;
  return (
    <Dials
      dials={face.dials}
      scenario={now.scenario}
      start={start.scenario}
      onHold={held.onHold}
      onChange={now.change}
    />
  );
}
