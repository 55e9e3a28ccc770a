import { expect, it } from 'vitest';
import { drift } from './drift/drift.tsx';
import { selection } from './selection/selection.tsx';
import { changed } from './shown.ts';

it('the stories of drift and of selection begin where their figures do', () => {
  for (const { start, steps } of [drift, selection]) expect(changed(start, steps[0]!)).toEqual(start);
});
