import { FORMATS, type Format } from './format.ts';
import { measured, type Quantity, scenarioOf } from './measured.ts';

interface MeasuredProps extends Quantity {
  readonly as: Format;
  /** The id of a `Spin`: when the reader turns it, this number is the one that the figure then settles on. */
  readonly follows?: string;
}

/** A number of the prose that comes from the simulation, computed when the page is built. */
export function Measured({ as, follows, ...quantity }: MeasuredProps) {
  const words = FORMATS[as](measured(quantity));
  if (!follows) return <span className="measured">{words}</span>;
  return (
    <output
      className="measured"
      htmlFor={follows}
      data-follows={follows}
      data-of={quantity.of}
      data-at={quantity.at}
      data-as={as}
      data-scenario={JSON.stringify(scenarioOf(quantity))}
    >
      {words}
    </output>
  );
}
