import { createContext, type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface SizedProps {
  readonly className: string;
  /**
   * What is drawn for before anything is measured: on the server, and in the first render here. A second size is for
   * narrow boxes: CSS shows the one that fits.
   */
  readonly assumed: readonly [Size, Size?];
  readonly children: (size: Size) => ReactNode;
}

/** What a figure's main chart is drawn for before it is measured: a desk, and a phone. */
export const MAIN_PLOT = [
  { width: 820, height: 330 },
  { width: 330, height: 280 },
] as const;

/** Where charts are drawn away from any page there is no box to measure: the size that they are drawn for. */
export const DrawnFor = createContext<Size | undefined>(undefined);

/** A box that CSS sizes, and a picture drawn for exactly that size. */
export function Sized({ className, assumed, children }: SizedProps) {
  const box = useRef<HTMLDivElement>(null);
  const given = useContext(DrawnFor);
  const [size, setSize] = useState(given);
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = box.current!;
      if (width === 0 || height === 0) return; // not laid out
      setSize((last) => (last?.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const [wide, narrow = wide] = assumed;
  return (
    <div className={`plot ${className}`} ref={box}>
      {size ? (
        children(size)
      ) : narrow === wide ? (
        children(wide)
      ) : (
        <>
          <div className="plot-if-wide">{children(wide)}</div>
          <div className="plot-if-narrow">{children(narrow)}</div>
        </>
      )}
    </div>
  );
}
