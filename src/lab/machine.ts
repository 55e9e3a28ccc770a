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
