import { startTransition, useEffect, useRef, useState } from 'react';

const MILLISECONDS = 320;

/** A picture that takes longer than so many milliseconds does not glide, it jerks, and holds up the hand. */
const SMOOTH = 34;

/**
 * Leads values from where they are to where they should be; a new target takes over from the way. The target is
 * shown at once on a first render, where the reader wants less motion, where nobody looks, and on a machine too busy
 * to draw the way.
 * @param target of the same meaning, place by place, each time; not to be mutated
 */
export function useTween(target: Float32Array): Float32Array {
  const [shown, setShown] = useState(target);
  const now = useRef(target);
  useEffect(() => {
    const from = now.current;
    const show = (values: Float32Array) => {
      now.current = values;
      startTransition(() => setShown(values)); // on the way it gives way to the hand
    };
    if (from === target) return;
    if (from.length !== target.length || document.hidden || wantsLessMotion()) return show(target);
    let request = requestAnimationFrame((began) => {
      let last = began;
      request = requestAnimationFrame(function move(time) {
        const isSmooth = time - last <= SMOOTH;
        last = time;
        const passed = isSmooth ? Math.min(1, (time - began) / MILLISECONDS) : 1;
        show(passed === 1 ? target : between(from, target, eased(passed)));
        if (passed < 1) request = requestAnimationFrame(move);
      });
    });
    return () => cancelAnimationFrame(request);
  }, [target]);
  return shown.length === target.length ? shown : target;
}

const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Slow, fast, slow. */
const eased = (passed: number): number => passed * passed * (3 - 2 * passed);

const between = (from: Float32Array, to: Float32Array, share: number): Float32Array =>
  to.map((end, i) => from[i]! + share * (end - from[i]!));
