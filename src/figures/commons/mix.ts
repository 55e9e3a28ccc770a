import { PLATFORMS, placeOf } from '../../sim/economy/platforms.ts';
import type { CommonsScenario } from '../../sim/scenario.ts';
import type { Mix } from '../mix.ts';
import type { Picture } from '../picture.ts';

/** What is posted on this platform in a generation, on average: what people write falls with the audience. */
export function posted({
  scenario,
  generation,
  courses,
}: Pick<Picture<unknown, CommonsScenario>, 'scenario' | 'generation' | 'courses'>): {
  readonly title: string;
  readonly mix: Mix;
} {
  const { fresh, synthetic, flood } = scenario;
  const seats = PLATFORMS[placeOf(scenario)]!.pull;
  const human = (fresh * courses['audience']!.mean[generation]!) / seats;
  const through = courses['kept']!.mean[generation]!;
  const machine = generation < flood ? 0 : (1 - fresh) * synthetic * through;
  const archived = (1 - fresh) * (1 - synthetic);
  const all = human + machine + archived;
  const share = (posts: number) => (all > 0 ? posts / all : 0);
  return {
    title: 'Posted on this platform',
    mix: { fresh: share(human), synthetic: share(machine), archive: share(archived) },
  };
}
