/** The share of a normal law within so many standard deviations of its mean. */
const WITHIN = { 2: 0.9545, 3: 0.9973, 4: 0.999937 } as const;

/** How the differences between simulation and law, in standard errors, compare with what chance alone would give. */
export function verdict(differences: readonly number[]): string {
  const n = differences.length;
  const within = (errors: number) => differences.filter((off) => Math.abs(off) <= errors).length;
  const due = (errors: keyof typeof WITHIN) => (n * WITHIN[errors]).toFixed(1);
  const square = differences.reduce((sum, off) => sum + off * off, 0) / n;
  return (
    `Of the ${n} exact cases, **${within(2)} lie within 2 standard errors of the law, ${within(3)} within 3 and ` +
    `${within(4)} within 4**; chance alone would leave ${due(2)}, ${due(3)} and ${due(4)}. The mean square of the ` +
    `differences is ${square.toFixed(2)}, where chance gives 1 ± ${Math.sqrt(2 / n).toFixed(2)}.`
  );
}
