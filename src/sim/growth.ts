/** Generations before the horizon over which a slope is taken. */
export const WINDOW = 10;

/** One-sided 5 % points of Student's t with 1…10 degrees of freedom. */
const POINTS = [6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812];
const NORMAL_POINT = 1.645;

/** The value that t exceeds one time in twenty by luck alone; beyond the table the expansion of Cornish and Fisher. */
export const criticalT = (freedom: number): number =>
  POINTS[freedom - 1] ?? NORMAL_POINT * (1 + (NORMAL_POINT ** 2 + 1) / (4 * freedom));

/**
 * Is something still growing at the end? Least squares gives each replicate a slope over its last generations, and the
 * slopes are set against their spread: Student's t over the value that it exceeds one time in twenty by luck. Above 1 it
 * grows, below −1 it falls, between them nothing can be said.
 * @param courses one a replicate, of one length; the last `WINDOW` + 1 values of each count
 * @returns NaN of a replicate alone, which shows no spread
 */
export function growth(courses: readonly ArrayLike<number>[]): number {
  const slopes = courses.map(slopeAtEnd);
  const n = slopes.length;
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / n;
  const variance = slopes.reduce((sum, slope) => sum + (slope - mean) ** 2, 0) / (n - 1);
  if (n > 1 && mean === 0) return 0; // it stands still, in all of them alike
  return mean / Math.sqrt(variance / n) / criticalT(n - 1);
}

function slopeAtEnd(course: ArrayLike<number>): number {
  const first = Math.max(0, course.length - 1 - WINDOW);
  const middle = (first + course.length - 1) / 2;
  let [products, squares] = [0, 0];
  for (let t = first; t < course.length; t++) {
    products += (t - middle) * (course[t]! - course[first]!); // so that what stands still has a slope of 0 to the last bit
    squares += (t - middle) ** 2;
  }
  return products / squares;
}
