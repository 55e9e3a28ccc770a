import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';

/** The place of a figure that is not there yet, in the words of what it will show. Not a picture: there is no run. */
export function Place({ figure, children }: { figure: string; children: ReactNode }) {
  return (
    <div className="place" id={`figure-${figure}-place`}>
      <Mark />
      <div>
        <p className="place-title">A figure will stand here</p>
        {children}
      </div>
    </div>
  );
}
