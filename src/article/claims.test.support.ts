import { claims as archive } from '../figures/archive/claims.test.support.ts';
import { kindsClaims } from '../figures/archive/kindsClaims.test.support.ts';
import { claims as atlas } from '../figures/atlas/claims.test.support.ts';
import { claims as challenge } from '../figures/challenge/claims.test.support.ts';
import type { FigureClaim } from '../figures/claim.test.support.ts';
import { claims as commons } from '../figures/commons/claims.test.support.ts';
import { claims as drift } from '../figures/drift/claims.test.support.ts';
import { claims as echo } from '../figures/echo/claims.test.support.ts';
import { claims as guess } from '../figures/guess/claims.test.support.ts';
import type { FigureId } from '../figures/index.ts';
import { claims as loop } from '../figures/loop/claims.test.support.ts';
import { claims as market } from '../figures/market/claims.test.support.ts';
import { claims as selection } from '../figures/selection/claims.test.support.ts';
import { claims as tails } from '../figures/tails/claims.test.support.ts';

/** What each figure says, by its id; what a face of another world says, by that as well. */
export const CLAIMS: Readonly<Record<FigureId | 'archive kinds', readonly FigureClaim[]>> = {
  guess,
  tails,
  echo,
  loop,
  archive,
  'archive kinds': kindsClaims,
  drift,
  selection,
  market,
  commons,
  atlas,
  challenge,
};
