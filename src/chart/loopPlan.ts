import type { Plan } from './circuit.ts';

/** Pictures narrower than this have brief words. */
export const NARROW = 480;

/** Where the loop's parts lie in a picture with words around them. */
export function planFor(width: number, height: number): Plan {
  return width < NARROW
    ? {
        unit: 24,
        left: 104,
        right: width - 26,
        top: 70,
        bottom: height - 66,
        radius: 34,
        sources: 18,
        archive: 150,
        fall: 10,
      }
    : {
        unit: 36,
        left: Math.max(190, width * 0.34),
        right: width - 37,
        top: 78,
        bottom: height - 78,
        radius: 54,
        sources: 26,
        archive: 188,
        fall: 12,
      };
}

/** The same as a mark: pipes and nothing else. */
export const SMALL = { width: 112, height: 60 };
export const SMALL_PLAN: Plan = {
  unit: 10,
  left: 44,
  right: 100,
  top: 12,
  bottom: 42,
  radius: 13,
  sources: 8,
  archive: 34,
  fall: 2,
};
