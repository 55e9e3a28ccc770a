interface Connection {
  readonly saveData?: boolean;
}

/** The reader has told the browser to be sparing. Chromium alone passes it on. */
export const savesData = (): boolean =>
  (navigator as { readonly connection?: Connection }).connection?.saveData === true;

/**
 * Whatever is computed here takes its time, or its power, from the reader: one core is at once the page's and the
 * simulation's.
 */
export const isToBeSpared = (): boolean => savesData() || navigator.hardwareConcurrency === 1;

/** Workers at once, at most so many: one for each core but that which answers the reader's hand. */
export const workersFor = (most: number): number => Math.min(most, navigator.hardwareConcurrency - 1 || 1);
