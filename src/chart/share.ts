import { NO_BREAK, percent, whole } from './number.ts';

// Apart from the other numbers, for the page's first script has use for those alone.

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

/** A share of 1 in whole per cent, for words about something measured: 0.5534 → "55 %"; "under 1 %" rather than a false 0. */
export function roughPercent(share: number): string {
  if (share > 0 && share < 0.005) return `under 1${NO_BREAK}%`;
  if (share < 1 && share > 0.995) return `over 99${NO_BREAK}%`;
  return `${whole.format(share * 100)}${NO_BREAK}%`;
}
