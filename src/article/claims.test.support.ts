import { kindsFace } from '../figures/archive/kindsFace.tsx';
import { strategies } from '../figures/challenge/strategies.ts';
import { JUST_ENOUGH, LATE as LATE_COMMONS } from '../figures/commons/presets.ts';
import type { FigureId } from '../figures/index.ts';
import { type Change, changed } from '../figures/shown.ts';
import { holding, NOTICEABLE } from '../sim/atlas/collapses.ts';
import { NODES, SIDE } from '../sim/atlas/grid.ts';
import { evidenceOn } from '../sim/atlas/sheet.ts';
import { surveyed } from '../sim/atlas/surveyed.test.support.ts';
import { GOAL } from '../sim/economy/goal.ts';
import { STRATEGIES } from '../sim/economy/strategies.ts';
import { run } from '../sim/run.ts';
import { kinds, type Memory } from '../sim/scenario.ts';
import { heldIn, STAGES } from '../sim/stages.ts';
import { summarize } from '../sim/summary.ts';
import { theory } from '../sim/theory/theory.ts';

/** A measure of a setting of the figure, at a generation. */
export type Of = (measure: string, at: number, set?: Change) => number;

interface FigureClaim {
  /** As the caption or a preset's reason says it. */
  readonly words: string;
  readonly holds: (of: Of) => boolean;
}

const ROUNDS = 40;
const LATE = 100;
/** c·π²/6 of the figure's start: σ = 1, d = 20, N = 100. */
const CEILING = ((20 / 79) * Math.PI ** 2) / 6;
const each = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** No lost kind comes back: the number of kinds known never grows. */
const neverGrows = (of: Of, set: Change) =>
  each(1, ROUNDS).every((t) => of('known', t, set) <= of('known', t - 1, set));

const applause = { selection: 0.5, filter: 'popular' } as const;
const kept = { memory: 'accumulate' } as const;
const budget = { memory: 'budget' } as const;
const trickle = { fresh: 0.05 };
const strict = { selection: 3 };
const half = { synthetic: 0.5 };
const following = { synthetic: 1, fresh: 0.3, selection: 3 };
const careful = { synthetic: 0.8, fresh: 0.2, selection: 2 };
const blind = { discernment: 0 };
const alone = { ...careful, rivals: 'cutting' } as const;
/** The last generation of the commons. */
const DONE = 60;
const inTime = { selection: JUST_ENOUGH };
const tooLate = { ...inTime, moderatedFrom: LATE_COMMONS };
const luck = { size: 500, hallucination: 0 };

/** What captions and reasons say of numbers and orders, and what must be so for it to be true. */
export const CLAIMS: Readonly<Record<FigureId | 'archive kinds', readonly FigureClaim[]>> = {
  guess: [
    {
      words: 'a closed loop forgets most of what the first model knew',
      holds: (of) => of('known', ROUNDS) < of('known', 0) / 2,
    },
    {
      words: 'a trickle of new human work leaves more than twice as much',
      holds: (of) => of('known', ROUNDS, trickle) > 2 * of('known', ROUNDS),
    },
    {
      words: 'where nothing is thrown away no kind is lost',
      holds: (of) => of('known', ROUNDS, kept) === of('known', 0, kept),
    },
    { words: 'What is missing stays missing.', holds: (of) => neverGrows(of, strict) },
  ],
  tails: [
    {
      words: 'the rare ones go, while what is left still covers most of what people talk about',
      holds: (of) => of('known', ROUNDS) < 0.2 * of('known', 0) && of('coverage', ROUNDS) > 0.7,
    },
    {
      words: 'lost kinds keep coming back',
      holds: (of) => of('known', ROUNDS, trickle) > of('known', ROUNDS) && !neverGrows(of, trickle),
    },
    {
      words: 'nothing common can be forgotten',
      holds: (of) => of('coverage', ROUNDS, half) > 0.95,
    },
    { words: 'no kind is ever lost', holds: (of) => of('known', ROUNDS, kept) === of('known', 0, kept) },
    {
      words: 'clears the junk, and brings no lost kind back',
      holds: (of) => of('junk', ROUNDS, strict) < 0.01 && neverGrows(of, strict),
    },
    {
      words: 'worse than none',
      holds: (of) =>
        of('error', ROUNDS, applause) > of('error', ROUNDS) &&
        of('known', ROUNDS, applause) < of('known', ROUNDS),
    },
  ],
  echo: [
    {
      words: 'two words in three are gone after nine retellings',
      holds: (of) => Math.abs(of('vocabulary', 9) / of('vocabulary', 0) - 1 / 3) < 0.05,
    },
    {
      words: 'the loss slows, and levels off',
      holds: (of) => {
        const lost = (from: number, to: number, set?: Change) =>
          of('vocabulary', from, set) - of('vocabulary', to, set);
        return lost(5, 9, trickle) < lost(5, 9) / 3 && of('vocabulary', 9, trickle) > of('vocabulary', 9);
      },
    },
    {
      words: 'what was lost in the first retelling stays the most that is lost',
      holds: (of) => Math.abs(of('vocabulary', 9, half) / of('vocabulary', 1, half) - 1) < 0.06,
    },
    {
      words: 'mends a little sense, and costs words',
      holds: (of) =>
        of('perplexity', 9, strict) < of('perplexity', 9) &&
        of('vocabulary', 9, strict) < of('vocabulary', 9),
    },
    {
      words: 'it says the same few sentences again and again',
      holds: (of) => of('distinct', 9, { selection: 3, filter: 'popular' }) < 0.3,
    },
  ],
  loop: [
    {
      words: 'In a closed loop the curves wander and narrow',
      holds: (of) => of('error', LATE) > 20 * of('error', 1) && Math.abs(of('variance', LATE) - 1) < 0.3,
    },
    {
      words: 'the width holds, while the middle still strays',
      holds: (of) => of('error', LATE, trickle) < of('error', LATE) / 4 && of('error', LATE, trickle) > 0.2,
    },
    {
      words: 'after the first rounds nothing much moves',
      holds: (of) => Math.abs(of('error', LATE, kept) - of('error', 5, kept)) < 0.02,
    },
    {
      words: 'the middle stays, the curve a little too narrow',
      holds: (of) =>
        of('error', LATE, { selection: 1 }) < 0.1 && of('variance', LATE, { selection: 1 }) < 0.9,
    },
    {
      words: 'the width is all but gone by half time',
      holds: (of) => of('variance', 50, applause) < 0.01,
    },
  ],
  archive: [
    {
      words:
        'thrown away, the error grows by the same amount c in every round; all kept, it never passes the ceiling',
      holds: (of) => {
        const c = of('error', 0);
        return (
          Math.abs(of('error', ROUNDS) / (c * (ROUNDS + 1)) - 1) < 0.1 &&
          each(0, ROUNDS).every((t) => of('error', t, kept) < CEILING)
        );
      },
    },
    {
      words: 'helps most where old data is thrown away, and still leaves that run the furthest off',
      holds: (of) =>
        of('error', ROUNDS, trickle) < of('error', ROUNDS) / 2 &&
        [kept, budget].every(
          (memory) => of('error', ROUNDS, trickle) > of('error', ROUNDS, { ...trickle, ...memory }),
        ),
    },
    {
      words: 'even the run that throws the rest away stops drifting',
      holds: (of) => Math.abs(of('error', ROUNDS, half) / of('error', 5, half) - 1) < 0.15,
    },
    {
      words: 'all three end nearer to it than the first model was',
      holds: (of) =>
        [{}, kept, budget].every((memory) => of('error', ROUNDS, { ...strict, ...memory }) < of('error', 0)),
    },
    {
      words: 'no less drift in the run that throws away',
      holds: (of) => {
        const applauded = { selection: 1, filter: 'popular' } as const;
        return of('error', ROUNDS, applauded) > 2 * of('error', 10, applauded);
      },
    },
  ],
  'archive kinds': [
    {
      words: 'the loop that throws old data away drifts off; the one that keeps it stays near',
      holds: (of) => of('error', ROUNDS) > 4 * of('error', ROUNDS, kept) && of('error', ROUNDS, kept) < 0.2,
    },
    {
      words: 'helps most where old data is thrown away, and still leaves that run the furthest off',
      holds: (of) =>
        of('error', ROUNDS, trickle) < of('error', ROUNDS) &&
        of('error', ROUNDS, trickle) > of('error', ROUNDS, { ...trickle, ...budget }) &&
        of('error', ROUNDS, trickle) > of('error', ROUNDS, { ...trickle, ...kept }),
    },
    {
      words: 'does its harm early, and then no more',
      holds: (of) => Math.abs(of('error', ROUNDS, half) / of('error', 5, half) - 1) < 0.05,
    },
    {
      words: 'A check clears the junk in all three. What was thrown away it does not bring back.',
      holds: (of) =>
        [{}, kept, budget].every((memory) => of('junk', ROUNDS, { ...strict, ...memory }) < 0.01) &&
        neverGrows(of, strict),
    },
    {
      words: 'keeping everything slows the loss, and does not stop it',
      holds: (of) => {
        const at = (t: number) => of('diversity', t, { ...applause, ...kept });
        return at(10) > of('diversity', 10, applause) && at(20) < at(10) && at(ROUNDS) < at(20);
      },
    },
    {
      words:
        'Sameness keeps to its dashed lines: one climbs for as long as it runs, the other is bounded for ever.',
      holds: (of) => {
        const replaced = of('concentration', ROUNDS, luck) - of('concentration', 0, luck);
        const accumulated =
          of('concentration', ROUNDS, { ...luck, ...kept }) - of('concentration', 0, { ...luck, ...kept });
        return replaced > 10 * Math.abs(accumulated) && [{}, kept].every(nearTheory);
      },
    },
  ],
  drift: [
    {
      words: 'None of it has heard the news.',
      holds: (of) =>
        Math.abs(of('error', ROUNDS, { synthetic: 1, ...kept }) - of('error', ROUNDS)) < 0.03 &&
        of('error', ROUNDS) > 0.5,
    },
    {
      words: 'Two leaks at once',
      holds: (of) =>
        of('error', ROUNDS, { synthetic: 1 }) > of('error', ROUNDS) &&
        of('known', ROUNDS, { synthetic: 1 }) < of('known', ROUNDS),
    },
    {
      words: 'The model hears the news, and is slow to take it in.',
      holds: (of) => {
        const slow = of('error', ROUNDS, { ...following, fresh: 0.05 });
        return slow < of('error', ROUNDS) && slow > of('error', ROUNDS, following);
      },
    },
    {
      words: 'the model keeps up',
      holds: (of) =>
        of('error', ROUNDS, following) < 0.2 &&
        of('error', ROUNDS, following) < 1.5 * of('error', 5, following),
    },
    {
      words: 'The model has heard of nearly all, and gives the past too much room.',
      holds: (of) =>
        of('coverage', ROUNDS, { ...following, ...kept }) > 0.98 &&
        of('error', ROUNDS, { ...following, ...kept }) > 2 * of('error', ROUNDS, following),
    },
  ],
  selection: [
    {
      words: 'A check against reality keeps the junk out and brings nothing back',
      holds: (of) => of('junk', ROUNDS, strict) < 0.01 && neverGrows(of, strict),
    },
    {
      words: 'leaves almost nothing but the commonest kind',
      holds: (of) => of('known', ROUNDS, applause) < 2 && of('diversity', ROUNDS, applause) < 2,
    },
    {
      words: 'new human work brings lost kinds back',
      holds: (of) => of('known', ROUNDS, { ...strict, ...trickle }) > 2 * of('known', ROUNDS, strict),
    },
    {
      words: 'By generation 10 the output is nearly all of one kind.',
      holds: (of) => of('concentration', 10, applause) > 0.75,
    },
    {
      words: 'variety goes more slowly, and goes',
      holds: (of) => {
        const at = (t: number) => of('diversity', t, { ...applause, ...kept });
        return at(10) > of('diversity', 10, applause) && at(ROUNDS) < at(10) && at(ROUNDS) < at(0) / 2;
      },
    },
    {
      words: 'so that it cannot run away',
      holds: (of) => {
        const at = (t: number) => of('diversity', t, { ...applause, ...half });
        return Math.abs(at(ROUNDS) / at(20) - 1) < 0.1 && at(ROUNDS) > 10 * of('diversity', ROUNDS, applause);
      },
    },
  ],
  market: [
    {
      words: 'after twenty generations fewer than a tenth of them are left',
      holds: (of) => each(20, ROUNDS).every((t) => of('share', t) < 0.1),
    },
    {
      words: 'all three end with about a third of the buyers',
      holds: (of) =>
        ['share', 'freshShare', 'archiveShare'].every(
          (share) => Math.abs(of(share, ROUNDS, careful) - 1 / 3) < 0.03,
        ),
    },
    {
      words: 'the lab without costs wins nearly everyone, with the worst model of the three',
      holds: (of) =>
        of('margin', ROUNDS, blind) === 1 &&
        of('share', ROUNDS, blind) > 0.95 &&
        of('quality', ROUNDS, blind) < of('freshQuality', ROUNDS, blind) &&
        of('quality', ROUNDS, blind) < of('archiveQuality', ROUNDS, blind),
    },
    {
      words: 'the best model of the three, and hardly a buyer',
      holds: (of) => {
        const unseen = { ...alone, ...blind };
        const [yours, ...theirs] = ['quality', 'freshQuality', 'archiveQuality'].map((quality) =>
          of(quality, ROUNDS, unseen),
        );
        return yours! > Math.max(...theirs) && of('share', ROUNDS, unseen) < 0.01;
      },
    },
    {
      words: 'it takes nine in ten of them',
      holds: (of) => Math.abs(of('share', ROUNDS, alone) - 0.9) < 0.03,
    },
    {
      words:
        'sells too little to pay for the fresh work it needs: its model mends, and it goes on losing buyers',
      holds: (of) => {
        const late = { repent: 15 };
        return (
          of('share', 15, late) < 1 / 6 &&
          of('quality', ROUNDS, late) > of('quality', ROUNDS) + 0.2 &&
          of('quality', ROUNDS, late) < of('freshQuality', ROUNDS, late) - 0.05 &&
          of('share', ROUNDS, late) < 0.6 * of('share', 15, late)
        );
      },
    },
    {
      words:
        'Whoever can be seen to cut corners loses the buyers; where nobody can see, the careful lose them.',
      holds: (of) =>
        of('share', ROUNDS) < 0.01 &&
        of('freshShare', ROUNDS, blind) < 0.05 &&
        of('archiveShare', ROUNDS, blind) < 0.05,
    },
  ],
  commons: [
    {
      words: 'Two of the four are lost, and what people read on the whole stays good.',
      holds: (of) =>
        of('audienceUnmoderated', DONE) < 0.01 &&
        of('audienceClosed', DONE) < 0.01 &&
        of('audienceOpen', DONE) > 0.09 &&
        of('whole', DONE) > 0.95,
    },
    {
      words: 'hardly any of that is of use. Readers go, writers with them, and the platform tips',
      holds: (of) => of('audience', DONE) < 0.01 && of('quality', DONE) < 0.1,
    },
    {
      words: 'it loses some of its audience, and holds',
      holds: (of) =>
        of('audience', DONE, inTime) < 0.9 * of('audience', 0) && of('audience', DONE, inTime) > 0.25,
    },
    {
      words: 'The very same moderation, begun when the platform is empty. It stays empty.',
      holds: (of) => of('audience', 34, tooLate) < 0.01 && of('audience', DONE, tooLate) < 0.02,
    },
    {
      words: 'Far stricter, and as late: the audience comes back.',
      holds: (of) => of('audience', DONE, { ...tooLate, selection: 4 }) >= of('audience', 0),
    },
    {
      words: 'Nothing is as common as junk: it tips all the same.',
      holds: (of) => of('audience', DONE, { ...inTime, filter: 'popular' }) < 0.01,
    },
    {
      words: 'Strict moderation from the first day does not hold it.',
      holds: (of) => of('audience', DONE, { platform: 'closed', fresh: 0, selection: 4 }) < 0.02,
    },
  ],
  atlas: [
    {
      words: 'the corner where most definitions of collapse hold is small.',
      holds: () => {
        const atlas = surveyed();
        const held = (memory: Memory) => {
          const evidence = evidenceOn(atlas, kinds({ memory }));
          return Array.from({ length: NODES }, (_, node) => holding(evidence(node)));
        };
        const isSmall = (memory: Memory) => held(memory).filter((many) => many > 4).length < 0.1 * NODES;
        return (
          (['replace', 'accumulate', 'budget'] as const).every(isSmall) && held('replace')[SIDE - 1]! >= 7
        );
      },
    },
    {
      words: 'here, where models also make things up, it creeps.',
      holds: (of) =>
        of('error', ROUNDS, kept) < 2 * of('error', 0) && of('error', ROUNDS, kept) > of('error', 20, kept),
    },
    {
      words: 'each model can read no more than the first one did: a slow loss',
      holds: (of) =>
        of('error', ROUNDS, budget) > of('error', ROUNDS, kept) &&
        of('error', ROUNDS, budget) > of('error', 20, budget) &&
        of('known', ROUNDS, budget) < of('known', 20, budget),
    },
    {
      words:
        'One definition still holds: with archive in the place of machine text the model would be better yet.',
      holds: (of) => {
        const plugged = { ...kept, ...strict, fresh: 0.1 };
        return (
          of('error', ROUNDS, plugged) < of('error', 0) &&
          of('error', ROUNDS, plugged) > of('error', ROUNDS, { ...plugged, synthetic: 0 }) + NOTICEABLE
        );
      },
    },
  ],
  challenge: [
    {
      words: 'It costs nothing, and misses the goal within ten generations.',
      holds: (of) => of('bill', ROUNDS, plans.closed) === 0 && of('held', 10, plans.closed) === 0,
    },
    {
      words: 'Nothing is forgotten; the model goes stale, and fills with junk.',
      holds: (of) =>
        each(1, ROUNDS).every((t) => of('known', t, plans.hoarder) > of('known', t - 1, plans.hoarder)) &&
        of('error', ROUNDS, plans.hoarder) > 0.3 &&
        of('junk', ROUNDS, plans.hoarder) > 0.1,
    },
    {
      words: 'as much new work in each generation as meets the goal, and no more',
      holds: (of) => {
        const { fresh } = STRATEGIES.curator;
        const little = {
          fresh: fresh - 0.01,
          fresh10: fresh - 0.01,
          fresh20: fresh - 0.01,
          fresh30: fresh - 0.01,
        };
        return of('held', ROUNDS) >= GOAL.runs && of('held', ROUNDS, little) < GOAL.runs;
      },
    },
    {
      words: 'nothing can go wrong, and hardly anything is dearer.',
      holds: (of) =>
        of('held', ROUNDS, plans.purist) === 1 &&
        Object.values(plans).every((plan) => of('bill', ROUNDS, plan) <= of('bill', ROUNDS, plans.purist)),
    },
    {
      words:
        'no machine text at all, all that people made is kept, little is bought at first and ever more later.',
      holds: () => {
        const found = strategies.best.scenario;
        const stages = STAGES.map((stage) => heldIn(found, stage));
        return stages.every(
          ({ synthetic, memory, fresh }, i) =>
            synthetic === 0 && memory === 'accumulate' && (i === 0 || fresh > stages[i - 1]!.fresh),
        );
      },
    },
  ],
};

/** The named plans, as changes of the figure. */
const plans = Object.fromEntries(
  Object.entries(strategies).map(
    ([
      name,
      {
        scenario: { world: _, ...plan },
      },
    ]) => [name, plan as Change],
  ),
) as Record<keyof typeof strategies, Change>;

/** Sameness lies within 4 standard errors of its expectation at the end: 1 false alarm in 16,000. */
function nearTheory(memory: Change): boolean {
  const { scenario } = changed(kindsFace.start, { ...luck, ...memory });
  const { mean, sd } = summarize(run(scenario)).measures['concentration']!;
  const expected = theory(scenario, 'concentration')![ROUNDS]!;
  return Math.abs(mean[ROUNDS]! - expected) < (4 * sd[ROUNDS]!) / Math.sqrt(scenario.replicates);
}
