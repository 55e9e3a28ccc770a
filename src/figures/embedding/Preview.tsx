import { useEffect, useRef } from 'react';
import { heightIn } from './heightIn.ts';

export interface PreviewProps {
  readonly address: string;
  readonly title: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** The real embed, in a frame as wide as on the page that it is for. */
export function Preview({ address, title, width, height, onHeight }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const told = source === frame.current?.contentWindow && heightIn(data);
      if (told) onHeight(told);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [onHeight]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keys
    <section className="embedding-preview" aria-label="Preview" tabIndex={0}>
      <iframe
        ref={frame}
        key={address}
        src={address}
        title={`Preview: ${title}`}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
        style={{ width, height }}
      />
    </section>
  );
}
