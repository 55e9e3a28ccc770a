/** The one thing to see on the field of dots, in which the rarer half of the kinds is the edge. */
export function dotsRemark(model: ArrayLike<number>): string {
  const isLit = Array.from(model, (share) => Number(share > 0));
  const lit = sum(isLit);
  if (lit === 1) return 'One light is left.';
  if (lit <= 3) return `${lit} lights are left.`;
  if (lit < 0.05 * isLit.length) return 'Little is lit beyond the middle.';
  const edge = isLit.slice(isLit.length >> 1);
  const litAtEdge = sum(edge) / edge.length;
  if (litAtEdge > 0.98) return 'Even the edge is lit.';
  if (litAtEdge > 0.6) return 'The edge has dark spots.';
  if (litAtEdge > 0.35) return 'About half of the edge is dark.';
  return litAtEdge > 0.1 ? 'Most of the edge is dark.' : 'The edge has gone dark.';
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
