import type { Stream } from '../../random/stream.ts';
import type { Part } from '../loop.ts';

/** Whatever one document can be drawn from. @param due its place in the batch */
export type Draw<Document> = (stream: Stream, due: number) => Document;

/** Each document comes from one of the parts, chosen with probability proportional to its share. */
export function mixture<Document>(parts: readonly Part<Draw<Document>>[]): Draw<Document> {
  const present = parts.filter(({ share }) => share > 0);
  const last = present.at(-1)!.source;
  if (present.length === 1) return last;
  const total = present.reduce((sum, { share }) => sum + share, 0);
  return (stream, due) => {
    let place = stream.uniform() * total;
    for (const { share, source } of present) {
      place -= share;
      if (place < 0) return source(stream, due);
    }
    return last(stream, due); // place was a rounding error above the shares
  };
}
