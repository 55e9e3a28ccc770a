import {
  challenge,
  commons,
  gaussian,
  kinds,
  market,
  regression,
  type Scenario,
  text,
} from '../../sim/scenario.ts';
import type { Case, ClaimCase, ExactCase, NearCase } from './case.ts';
import type { Numbered, Simulated } from './cases.ts';

/** What a law is off by, in standard errors of the simulation. */
export const standardErrorsOff = ({ simulated: { mean, standardError }, expected }: Simulated<ExactCase>) =>
  (mean - expected) / standardError;

export const exactRow = (each: Simulated<ExactCase>): string =>
  row([
    start(each),
    plusMinus(each),
    fixed(each.expected, decimals(each)),
    signed(standardErrorsOff(each), 1),
    each.law,
    each.source,
  ]);

export const nearRow = (each: Simulated<NearCase>): string =>
  row([
    start(each),
    plusMinus(each),
    fixed(each.expected, decimals(each)),
    `${signed(100 * (each.simulated.mean / each.expected - 1), 1)} %`,
    `${Number((100 * each.allowance).toPrecision(2))} %`,
    each.law,
    each.source,
  ]);

export const claimRow = (each: Simulated<ClaimCase>): string => {
  const { mean, standardError } = each.simulated;
  const verdict = each.holds(mean, standardError) ? 'holds' : 'does not hold here';
  return row([start(each), plusMinus(each), each.claim, verdict, each.law, each.source]);
};

/** What a row begins with, before anything is simulated. */
export const start = ({ number, words, scenario, quantity }: Numbered<Case>): string =>
  [number, words, `\`${JSON.stringify(said(scenario))}\``, quantity.name, scenario.generations].join(' | ');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The fields in which a scenario differs from its world's defaults: as much of it as the command line needs. */
function said(scenario: Scenario): Record<string, unknown> {
  const { replicates, seed, ...setting } = scenario;
  const defaults: Record<string, unknown> = { ...defaultsOf(scenario), world: 'kinds' };
  const unusual = Object.entries(setting).filter(([field, value]) => value !== defaults[field]);
  return { ...Object.fromEntries(unusual), replicates, seed };
}

function defaultsOf(scenario: Scenario): Scenario {
  switch (scenario.world) {
    case 'kinds':
      return { ...kinds(), newborn: kinds({ kinds: scenario.kinds }).newborn };
    case 'gaussian':
      return gaussian();
    case 'regression':
      return regression();
    case 'text':
      return text();
    case 'market':
      return market({ kinds: scenario.kinds, generations: scenario.generations });
    case 'commons':
      return commons();
    case 'challenge':
      return challenge({ kinds: scenario.kinds });
    default:
      return scenario satisfies never;
  }
}

/** Two figures of the standard error, and the mean as far as they reach. */
function plusMinus(each: Simulated<Case>): string {
  const { mean, standardError } = each.simulated;
  const places = decimals(each);
  return `${fixed(mean, places)} ± ${standardError.toFixed(places)}`;
}

const fixed = (value: number, places: number): string => value.toFixed(places).replace('-', '−');

function decimals({ simulated: { standardError } }: Simulated<Case>): number {
  if (standardError < 1e-9) return 4; // no luck at all
  return Math.max(0, 1 - Math.floor(Math.log10(standardError)));
}

const signed = (value: number, places: number): string => {
  const text = Math.abs(value).toFixed(places);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
};
