import { LOCALE, NO_BREAK, whole } from './number.ts';

// Apart from the other numbers, for the page's first script has use for those alone.

const onePlace = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const twoFigures = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });

/** A share of 1 in per cent: 0.05 → "5 %", 0.125 → "12.5 %", 0.00004 → "0.004 %"; two figures below 1 %. */
export function percent(share: number): string {
  const hundredths = share * 100;
  const figures = Math.abs(hundredths) < 1 ? twoFigures : onePlace;
  return `${figures.format(hundredths)}${NO_BREAK}%`;
}

/** A measured share of 1: whole per cent, finer where that would say nothing, "0.28 %", or all, "99.7 %". */
export function sharePercent(share: number): string {
  const blurred = share > 0 && share < 1 && (share < 0.01 || share >= 0.995);
  return blurred ? percent(share) : `${whole.format(share * 100)}${NO_BREAK}%`;
}

/** From low to high, the unit said once: "71–74 %"; "−2.03 to 2.21" where a dash would be read as another minus. */
export function range(low: number, high: number, format: (value: number) => string): string {
  const unit = `${NO_BREAK}%`;
  const from = format(low).replace(unit, '');
  return `${from}${from.startsWith('−') ? ' to ' : '–'}${format(high)}`;
}
