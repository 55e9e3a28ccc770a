import type { Frame } from './frame.ts';
import { tenth } from './path.ts';

/** The generation shown. A rectangle, for style sheets can move one gently, and cannot move a line. */
export function Playhead({ x, frame: { top, bottom } }: { readonly x: number; readonly frame: Frame }) {
  return <rect className="playhead" x={tenth(x - 0.5)} y={top} width={1} height={bottom - top} />;
}
