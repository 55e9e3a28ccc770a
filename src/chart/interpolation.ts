/**
 * What d3-scale needs of d3-interpolate, for scales between numbers: figures have no others. The package itself brings
 * seven colour spaces along, 7 kB of every page, which the bundler cannot shake off.
 */
export const interpolateNumber =
  (from: number, to: number) =>
  (share: number): number =>
    from * (1 - share) + to * share;

export { interpolateNumber as interpolate };

export const interpolateRound = (from: number, to: number) => (share: number) =>
  Math.round(from * (1 - share) + to * share);

/** Only scales with more than two stops call it. */
export function piecewise(): never {
  throw new Error('no figure has a scale in pieces');
}
