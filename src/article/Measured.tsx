import { FORMATS, type Format, measured, type Quantity } from './measured.ts';

/** A number of the prose that comes from the simulation, computed when the page is built. */
export function Measured({ as, ...quantity }: Quantity & { readonly as: Format }) {
  return <span className="measured">{FORMATS[as](measured(quantity))}</span>;
}
