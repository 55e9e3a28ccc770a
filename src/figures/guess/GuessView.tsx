import type { KindsScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { GuessBoard } from './GuessBoard.tsx';
import { LivingLoop } from './LivingLoop.tsx';

/** The loop as it runs, and beside it the surface for a guess at where it leads. */
export function GuessView({
  picture,
  companions,
  keepsakes,
}: Omit<ViewProps<unknown, KindsScenario>, 'spread'>) {
  return (
    <div className="guess">
      <LivingLoop picture={picture} />
      <GuessBoard picture={picture} companions={companions} keepsakes={keepsakes} />
    </div>
  );
}
