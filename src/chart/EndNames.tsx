import type { Frame } from './frame.ts';
import { linePath } from './path.ts';
import { spaced } from './spaced.ts';
import { Words } from './Words.tsx';
import { wrap } from './wrap.ts';

/** Something named on the right of a plot. */
export interface EndName {
  readonly key: string;
  readonly className: string;
  readonly text: string;
  /** Where it ends, in px down. */
  readonly y: number;
}

const LINE = 15;

/** What lies in a plot, by name, where it ends on the right; moved apart where names would meet. */
export function EndNames({ names, frame }: { readonly names: readonly EndName[]; readonly frame: Frame }) {
  const room = frame.width - frame.right - 14;
  const wrapped = names.map((name) => {
    const lines = wrap(name.text, room);
    return { ...name, lines, size: lines.length * LINE + 3 };
  });
  const places = spaced(wrapped, frame.top - LINE / 2, frame.bottom + LINE / 2);
  return wrapped.map(({ key, className, lines, y }, i) => (
    <g key={key}>
      {Math.abs(places[i]! - y) > 0.7 * LINE && (
        <path
          className="end-lead"
          d={linePath([y, places[i]!], (end) => frame.right + 2 + 8 * end, Number)}
        />
      )}
      <Words
        className={className}
        lines={lines}
        x={frame.right + 12}
        y={places[i]! + 4 - ((lines.length - 1) * LINE) / 2}
        anchor="start"
      />
    </g>
  ));
}
