/**
 * Numbers as the article writes them, the same on the server and in every engine: "1,390", "5 %", "0.55".
 * Fixed locale, so that the prerendered page and the live one agree to the letter.
 */
export const LOCALE = 'en-GB';
export const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const twoPlaces = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A no-break space: a number and its unit stay on one line. */
export const NO_BREAK = '\u00A0';

/** A count: 1390.4 → "1,390". */
export const count = (n: number): string => whole.format(n);

/** A quantity between 0 and some units: 0.553 → "0.55". */
export const decimal = (x: number): string => withMinus(twoPlaces.format(x));

/** A minus sign is as wide as a plus; a hyphen is not. −0 is 0. */
const withMinus = (text: string): string =>
  /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');

/** A share of 1 in whole per cent, for words about something measured: 0.5534 → "55 %"; "under 1 %" rather than a false 0. */
export function roughPercent(share: number): string {
  if (share > 0 && share < 0.005) return `under 1${NO_BREAK}%`;
  if (share < 1 && share > 0.995) return `over 99${NO_BREAK}%`;
  return `${whole.format(share * 100)}${NO_BREAK}%`;
}
