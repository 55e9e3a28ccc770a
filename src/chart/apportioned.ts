/**
 * Shares of a whole as whole numbers that sum to `total`: each at most 1 from its due (largest remainders, Hamilton
 * 1792). @param shares non-negative, summing to 1
 */
export function apportioned(shares: readonly number[], total: number): readonly number[] {
  const due = shares.map((share) => share * total);
  const whole = due.map(Math.floor);
  const left = total - whole.reduce((sum, n) => sum + n, 0);
  const byRemainder = due
    .map((quota, i) => ({ i, remainder: quota - whole[i]! }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { i } of byRemainder.slice(0, left)) whole[i]! += 1;
  return whole;
}
