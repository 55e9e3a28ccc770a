import { Suspense, useContext, useRef } from 'react';
import { count } from '../../chart/number.ts';
import { useNaming } from '../../lab/names.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import { BroughtDrawer, leaveDrawer } from '../BroughtDrawer.tsx';
import type { Steer } from '../definition.ts';
import { OnSite } from '../OnSite.ts';
import type { Picture } from '../picture.ts';
import { type About, about, isCounted, nameless } from './counted.ts';
import { Fates } from './Fates.tsx';
import { publicLists } from './lists.ts';
import type { TailsScene } from './scene.ts';
import { publicListOf, useNames } from './useNames.ts';

export interface NamedKindsProps extends Pick<Steer, 'hold' | 'change'> {
  /** Where the sliders are. */
  readonly scenario: KindsScenario;
  readonly picture: Picture<TailsScene, KindsScenario>;
}

/** The kinds that the figure is about: without names, of a public list, or of one that the reader pastes. */
export function NamedKinds({ scenario, picture, hold, change }: NamedKindsProps) {
  const onSite = useContext(OnSite);
  const name = useNaming();
  const names = useNames(scenario);
  const drawer = useRef<HTMLDetailsElement>(null);
  const goTo = (to: About) => {
    hold();
    change(to);
    leaveDrawer(drawer);
  };
  const now = {
    facts: (
      <>
        {isCounted(picture.scenario) && <Fates picture={picture} />}
        <p>{sourceOf(scenario, names)}</p>
      </>
    ),
    back: 'Back to kinds without names',
    onBack: () => goTo(nameless()),
  };
  return (
    <BroughtDrawer
      drawer={drawer}
      now={isCounted(scenario) ? now : undefined}
      summary={isCounted(scenario) ? 'Other names' : 'Name the kinds'}
    >
      <p className="brought-choices">
        {publicLists().map((list) => (
          <button key={list.title} type="button" title={list.source} onClick={() => goTo(about(list))}>
            {list.title}
          </button>
        ))}
      </p>
      {onSite ? (
        <Suspense>
          <onSite.OwnList
            onTake={(list) => {
              const to = about(list);
              name(to.weights, list.names);
              goTo(to);
            }}
          />
        </Suspense>
      ) : (
        <p>On the figure’s own page it can be a list of yours.</p>
      )}
    </BroughtDrawer>
  );
}

/** Whose counts these are, and how many documents there are of them. */
function sourceOf({ weights, size }: KindsScenario, names: readonly string[] | undefined): string {
  const whose =
    publicListOf(weights)?.source ??
    (names ? 'Your own list.' : 'Kinds that somebody counted; their names are not in the link.');
  return `${whose} Each model learns from ${count(size)} documents.`;
}
