/**
 * Numbers as the article writes them, the same on the server and in every engine: "1,390", "5 %", "0.55".
 * Fixed locale, so that the prerendered page and the live one agree to the letter.
 */
const LOCALE = 'en-GB';
export const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const twoPlaces = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const onePlace = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const twoFigures = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });

/** A no-break space: a number and its unit stay on one line. */
export const NO_BREAK = '\u00A0';

/** A count: 1390.4 → "1,390". */
export const count = (n: number): string => whole.format(n);

/** A quantity between 0 and some units: 0.553 → "0.55". */
export const decimal = (x: number): string => withMinus(twoPlaces.format(x));

/** A minus sign is as wide as a plus; a hyphen is not. −0 is 0. */
const withMinus = (text: string): string =>
  /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');

/** A share of 1 in per cent: 0.05 → "5 %", 0.125 → "12.5 %", 0.00004 → "0.004 %"; two figures below 1 %. */
export function percent(share: number): string {
  const hundredths = share * 100;
  const figures = Math.abs(hundredths) < 1 ? twoFigures : onePlace;
  return `${figures.format(hundredths)}${NO_BREAK}%`;
}
