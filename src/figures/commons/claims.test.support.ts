import type { FigureClaim } from '../claim.test.support.ts';
import { JUST_ENOUGH, LATE } from './presets.ts';

/** The last generation. */
const DONE = 60;
const inTime = { selection: JUST_ENOUGH };
const tooLate = { ...inTime, moderatedFrom: LATE };

export const claims: readonly FigureClaim[] = [
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
];
