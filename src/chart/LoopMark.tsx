import { memo } from 'react';
import { circuit, type Flow } from './circuit.ts';
import { LoopPipes } from './LoopPipes.tsx';
import { SMALL, SMALL_PLAN } from './loopPlan.ts';
import { tenth } from './path.ts';

/** The loop diagram at a glance: pipes, sources and model. It says in shape what the mix says in words. */
export const LoopMark = memo(({ flow }: { readonly flow: Flow }) => {
  const { lanes, reality, archive, model, unit } = circuit(SMALL_PLAN, flow);
  return (
    <svg className="loop loop-mark" aria-hidden="true" viewBox={`0 0 ${SMALL.width} ${SMALL.height}`}>
      <LoopPipes unit={unit} lanes={lanes} />
      <circle className="loop-reality" cx={reality.x} cy={reality.y} r={unit * 0.45} />
      <rect className="loop-archive" x={archive.x - 5} y={archive.y - 4} width={10} height={8} />
      <rect
        className="loop-model"
        x={tenth(model.x - 8)}
        y={tenth(model.y - 8)}
        width={16}
        height={16}
        rx={3}
      />
    </svg>
  );
});
