import { Component, type ReactNode } from 'react';
import { isEmbed, siteAddress } from './address.ts';
import type { FigureProps } from './Figure.tsx';

interface FigureBoundaryProps extends Pick<FigureProps, 'definition' | 'heading'> {
  readonly children: ReactNode;
}

interface FigureBoundaryState {
  readonly error: Error | undefined;
}

/**
 * A fault in the code of one figure is that figure's alone. In its place stand what went wrong and its picture at the
 * start (an embed may load none), and it can be begun again: what the reader had set is in the page's address.
 */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override state: FigureBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): FigureBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { definition, heading: Title = 'h3', children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    const { id, title, caption } = definition;
    return (
      <figure className="figure" id={`figure-${id}`} data-figure={id} data-state="failed">
        <header className="figure-head">
          <Title className="figure-title">{title}</Title>
        </header>
        <p className="figure-failure" role="alert">
          This figure has come to a halt ({error.message}). The rest of the page goes on.{' '}
          <button type="button" onClick={() => this.setState({ error: undefined })}>
            Begin again
          </button>
        </p>
        {!isEmbed() && (
          <img
            className="figure-last-resort"
            src={new URL(`figures/${id}/${id}.svg`, siteAddress()).href}
            alt="The figure as it starts."
          />
        )}
        <figcaption>{caption}</figcaption>
      </figure>
    );
  }
}
