import { scaleLinear } from 'd3-scale';
import { Axis } from './Axis.tsx';
import { type Frame, frame } from './frame.ts';
import { bandPath, linePath, type Position, tenth } from './path.ts';
import { pencilPath } from './pencil.ts';
import { type FanBand, meanAt } from './series.ts';
import { spaced } from './spaced.ts';
import type { Tone } from './tone.ts';
import { Words } from './Words.tsx';
import { wrap } from './wrap.ts';

/** A run to be held against the guess. */
export interface Outcome {
  readonly name: string;
  readonly tone: Tone;
  readonly band: FanBand;
}

export interface PredictionProps {
  /** The reader's line: a share at each generation from 0 on, as far as it is drawn. */
  readonly guess: readonly number[];
  readonly outcomes: readonly Outcome[];
  /** Runs that were, drawn faintly. */
  readonly ghosts: readonly { readonly name: string; readonly mean: ArrayLike<number> }[];
  /** The last generation. */
  readonly last: number;
  /** The generation read out. */
  readonly at: number;
  readonly format: (share: number) => string;
  readonly title: string;
  /** What to do here, while neither a guess nor a run is drawn. */
  readonly invitation: string;
  readonly guessName: string;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers: what is plotted. What it shows now is said after it. */
  readonly label: string;
}

const NARROW = 480;

export function predictionFrame(width: number, height: number): Frame {
  return frame(width, height, { top: 30, right: width < NARROW ? 92 : 132, bottom: 38, left: 52 });
}

/** A share over the generations: as the reader guessed it, in pencil, and as the runs have it. */
export function Prediction(props: PredictionProps) {
  const { guess, outcomes, ghosts, last, at, format, title, invitation, width, height, label } = props;
  const box = predictionFrame(width, height);
  const x = scaleLinear([0, last], [box.left, box.right]);
  const y = scaleLinear([0, 1], [box.bottom, box.top]);
  return (
    <svg
      className="prediction"
      role="img"
      aria-label={`${label}; generation ${at}: ${
        namesOf(props)
          .map(({ text }) => text)
          .join(', ') || 'nothing is drawn yet'
      }`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <rect
        className="prediction-paper"
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
      />
      <Axis
        side="left"
        frame={box}
        title={title}
        ticks={[0, 0.5, 1].map((share) => ({ at: y(share), text: format(share) }))}
      />
      <Axis
        side="bottom"
        frame={box}
        title="generation"
        ticks={x.ticks(4).map((t) => ({ at: x(t), text: `${t}` }))}
      />
      <g className="prediction-outcomes">
        {ghosts.map(({ name, mean }) => (
          <path
            key={name}
            className="fan-ghost"
            d={linePath(mean, (t) => x((t * last) / (mean.length - 1)), y)}
          />
        ))}
        {outcomes.map(({ name, tone, band }, i) => (
          <g
            key={name}
            className={`prediction-outcome tone-${tone}`}
            style={{ '--turn': i } as React.CSSProperties}
          >
            <path className="fan-outer" d={bandPath(band.q05, band.q95, x, y)} />
            <path className="fan-mean" d={linePath(band.mean, x, y)} pathLength={1} />
          </g>
        ))}
        {outcomes.length > 0 && (
          <line className="playhead" x1={tenth(x(at))} x2={tenth(x(at))} y1={box.top} y2={box.bottom} />
        )}
      </g>
      {guess.length > 1 && (
        <g className="prediction-guess">
          <path d={pencilPath(guess, x, y, 1)} />
          <path className="prediction-again" d={pencilPath(guess, x, y, 2)} />
        </g>
      )}
      {guess.length <= 1 && outcomes.length === 0 && (
        <Words
          className="prediction-invitation"
          lines={wrap(invitation, 0.62 * (box.right - box.left))}
          x={(box.left + box.right) / 2}
          y={(box.top + box.bottom) / 2 - 8}
          anchor="middle"
        />
      )}
      <Names {...props} box={box} y={y} />
    </svg>
  );
}

const LINE = 15;
const GAP = 5;

/** Every line by name and with its value where one looks. */
function namesOf({ guess, guessName, outcomes, at, format }: PredictionProps) {
  const runs = outcomes.map(({ name, tone, band }) => ({
    name,
    className: `prediction-name tone-${tone}`,
    end: band.mean[band.mean.length - 1]!,
    text: `${name} ${format(meanAt(band.mean, at))}`,
  }));
  if (guess.length <= 1) return runs;
  const text = `${guessName} ${format(guess[Math.min(at, guess.length - 1)]!)}`;
  return [...runs, { name: guessName, className: 'prediction-name-guess', end: guess.at(-1)!, text }];
}

/** The names at their lines' ends; moved apart where they would meet. */
function Names(props: PredictionProps & { readonly box: Frame; readonly y: Position }) {
  const { box, y } = props;
  const room = box.width - box.right - 10;
  const names = namesOf(props).map((label) => ({
    ...label,
    y: y(label.end) - LINE / 2 + 4,
    lines: wrap(label.text, room),
  }));
  const tallest = Math.max(1, ...names.map(({ lines }) => lines.length)) * LINE;
  const size = tallest + GAP;
  const places = spaced(
    names.map((label) => ({ y: label.y, size })),
    box.top + 4 - size / 2,
    box.bottom - tallest + LINE + size / 2,
  );
  return names.map(({ name, className, lines }, i) => (
    <Words key={name} className={className} lines={lines} x={box.right + 10} y={places[i]!} anchor="start" />
  ));
}
