import type { Measured } from '../../sim/average.ts';
import type { Scenario } from '../../sim/scenario.ts';

/** What is averaged over replicates, as the page names it. */
export interface Quantity {
  readonly name: string;
  readonly of: (measured: Measured) => number;
}

/** Something to simulate: a quantity at the last generation of a scenario. */
export interface Case {
  /** The setting, in plain words. */
  readonly words: string;
  readonly scenario: Scenario;
  readonly quantity: Quantity;
  /** The law or claim it is held against, as a formula or in words, and whose it is. */
  readonly law: string;
  readonly source: string;
}

/** A law without any error but that of the simulation. */
export interface ExactCase extends Case {
  readonly expected: number;
}

/** A limit or an approximation, and how far it may be off beside luck. */
export interface NearCase extends ExactCase {
  readonly allowance: number;
}

/** What a paper claims as a bound, a limit or a tendency. */
export interface ClaimCase extends Case {
  /** The claim's number here, in words: "at most 0.416". */
  readonly claim: string;
  readonly holds: (mean: number, standardError: number) => boolean;
}

export const measure = (name: string): Quantity => ({ name, of: (measured) => measured(name) });

export const squaredMean: Quantity = { name: 'μ²', of: (measured) => measured('mean') ** 2 };
export const deviation: Quantity = { name: 'σ', of: (measured) => Math.sqrt(measured('variance')) };
export const squaredVariance: Quantity = { name: 'σ⁴', of: (measured) => measured('variance') ** 2 };
export const logVariance: Quantity = { name: 'ln σ²', of: (measured) => Math.log(measured('variance')) };

/** The share of runs in which something is so. */
export const shareOf = (name: string, holds: (measured: Measured) => boolean): Quantity => ({
  name: `share of runs ${name}`,
  of: (measured) => Number(holds(measured)),
});
