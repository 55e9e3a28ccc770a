import { tenth } from './path.ts';
import type { RankFrame } from './rankFrame.ts';
import { Words } from './Words.tsx';
import { wrap } from './wrap.ts';

export interface RemarkProps {
  readonly rank: number;
  readonly text: string;
  readonly at: RankFrame;
}

/** The remark hangs on a hairline at its rank and stands on the side where there is more room. */
export function Remark({ rank, text, at: { plot, x } }: RemarkProps) {
  const px = x(rank);
  const room = [px - plot.left, plot.right - px] as const;
  const onLeft = room[0] > room[1];
  const lines = wrap(text, Math.min(300, Math.max(...room) - 16));
  return (
    <g className="remark">
      <line x1={tenth(px)} x2={tenth(px)} y1={plot.top - 4} y2={plot.bottom} />
      <Words
        className="remark-words"
        lines={lines}
        x={px + (onLeft ? -8 : 8)}
        y={plot.top + 6}
        anchor={onLeft ? 'end' : 'start'}
      />
    </g>
  );
}
