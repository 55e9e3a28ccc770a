import { scaleLinear } from 'd3-scale';
import { Axis } from './Axis.tsx';
import { type Frame, frame } from './frame.ts';
import { BillPanel, type LimitedCourse, LimitedPanel, type RunningBill } from './GoalPanels.tsx';
import { Playhead } from './Playhead.tsx';
import { tenth } from './path.ts';

export interface GoalProps {
  /** What must hold. */
  readonly courses: readonly LimitedCourse[];
  /** In how many runs it does: lower than the others, and left out of a low picture. */
  readonly held: LimitedCourse;
  readonly bill: RunningBill;
  /** The generation read out, 0…T. */
  readonly at: number;
  /** Generations at which a policy may change, and where the stage begins that is in hand: at one of them, or at 0. */
  readonly turns: readonly number[];
  readonly inHand: number;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers. */
  readonly label: string;
}

/** Room on the right for names. */
const NAMES = { wide: 150, narrow: 100 };
const NARROW = 480;
const LOW = 320;
/** Above each panel, its title; below the last, the generations. */
const TITLE = 22;
const FOOT = 36;
const GAP = 8;
/** Heights of the panels, in parts. */
const PARTS = { course: 5, held: 3, bill: 6 };

/** Where the panels lie in their picture: whoever lets readers point at a generation needs to know. */
export function goalFrame(width: number, height: number): Frame {
  const right = width < NARROW ? NAMES.narrow : NAMES.wide;
  return frame(width, height, { top: TITLE, right, bottom: FOOT, left: 46 });
}

/** What must hold, over the generations, one panel below the other: measures and their limits, and the bill for it. */
export function Goal(props: GoalProps) {
  const { bill, at, turns, inHand, width, height, label } = props;
  const box = goalFrame(width, height);
  const last = bill.all.length - 1;
  const x = scaleLinear([0, last], [box.left, box.right]);
  const limited = height < LOW ? props.courses : [...props.courses, props.held];
  const parts = limited.map((course) => (course === props.held ? PARTS.held : PARTS.course));
  const panels = panelsIn(box, [...parts, PARTS.bill]);
  const until = turns.find((turn) => turn > inHand) ?? last;
  return (
    <svg
      className="goal"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <path className="goal-stage" d={panels.map((panel) => block(panel, x(inHand), x(until))).join('')} />
      <path
        className="goal-turn"
        d={panels
          .flatMap(({ top, bottom }) => turns.map((turn) => `M${tenth(x(turn))},${top}V${bottom}`))
          .join('')}
      />
      {limited.map((course, i) => (
        <LimitedPanel key={course.title} course={course} frame={panels[i]!} x={x} at={at} />
      ))}
      <BillPanel bill={bill} frame={panels.at(-1)!} x={x} at={at} />
      <Axis
        side="bottom"
        frame={box}
        title="generation"
        ticks={[0, ...turns, last].map((t) => ({ at: x(t), text: `${t}` }))}
      />
      <Playhead x={x(at)} frame={box} />
    </svg>
  );
}

const block = ({ top, bottom }: Frame, left: number, right: number): string =>
  `M${tenth(left)},${top}H${tenth(right)}V${bottom}H${tenth(left)}Z`;

/** Panels below one another, each with room for its title above it. */
function panelsIn(box: Frame, parts: readonly number[]): readonly Frame[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const room = box.bottom - box.top - (parts.length - 1) * (TITLE + GAP);
  let top = box.top;
  return parts.map((part) => {
    const bottom = top + (room * part) / all;
    const panel = { ...box, top: tenth(top), bottom: tenth(bottom) };
    top = bottom + TITLE + GAP;
    return panel;
  });
}
