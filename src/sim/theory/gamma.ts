import { log } from '../../random/elementary.ts';

// Where Stirling's series is good to the last digits; below it the recurrences lead up to it.
const FAR = 15;

/** log Γ(x) for x > 0, to about 10⁻¹³: Stirling's series, and Γ(x+1) = x·Γ(x). */
export function logGamma(x: number): number {
  let below = 0;
  for (; x < FAR; x++) below += log(x);
  const r = 1 / (x * x);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188))))) / x;
  return (x - 0.5) * log(x) - x + 0.9189385332046727 + series - below;
}

/** ψ(x), the derivative of log Γ, for x > 0, to about 10⁻¹³: Stirling's series, and ψ(x+1) = ψ(x) + 1/x. */
export function digamma(x: number): number {
  let below = 0;
  for (; x < FAR; x++) below += 1 / x;
  const r = 1 / (x * x);
  const series = r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r * (1 / 132)))));
  return log(x) - 0.5 / x - series - below;
}
