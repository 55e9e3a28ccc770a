import { heightIn } from '../figures/embedding/heightIn.ts';
import { embedAddress, settingsOf } from './framing.ts';
import { reservedHeight } from './reserved.ts';

/** What a frame may do: run, open the article, hand over files. Its origin is nobody's. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** A frame that is too high by no more px stays as it is: what is below it does not move for that. */
const SLACK = 40;

const script = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
const site = new URL('.', script instanceof HTMLScriptElement ? script.src : document.baseURI);

/** `<open-loop-figure figure="drift" s="0" f="0.1" theme="auto">`: a figure of Open Loop; what it holds is for where no script runs. */
class OpenLoopFigure extends HTMLElement {
  readonly #frame = document.createElement('iframe');
  #figure = '';
  /** What the embed has told last; none before it is there. */
  #told = 0;
  readonly #attributes = new MutationObserver(() => this.#update());
  readonly #width = new ResizeObserver(() => {
    if (!this.#told) this.#setHeight(reservedHeight(this.#figure, this.clientWidth));
  });

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true });
    // Not a style element: a strict host would forbid it. Important: nothing of the host's reaches in.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host{all:initial!important;display:block!important}:host([hidden]){display:none!important}iframe{display:block;width:100%;border:0;color-scheme:normal}',
    );
    root.adoptedStyleSheets = [sheet];
    const frame = this.#frame;
    frame.loading = 'lazy';
    frame.title = this.title || this.textContent?.trim() || 'A figure of Open Loop';
    frame.setAttribute('sandbox', SANDBOX);
    frame.allow = 'clipboard-write';
    root.append(frame);
    this.#update();
    this.#attributes.observe(this, { attributes: true });
    this.#width.observe(this);
    addEventListener('message', this.#hear);
  }

  disconnectedCallback(): void {
    this.#attributes.disconnect();
    this.#width.disconnect();
    removeEventListener('message', this.#hear);
    this.#figure = ''; // a frame that is moved loads anew
  }

  #update(): void {
    const figure = this.getAttribute('figure') ?? '';
    const theme = this.getAttribute('theme') ?? 'auto';
    const scenario = settingsOf(this.attributes);
    if (figure === this.#figure) {
      this.#frame.contentWindow?.postMessage({ type: 'open-loop:set', scenario, theme }, '*');
      return;
    }
    this.#figure = figure;
    this.#told = 0;
    this.#setHeight(reservedHeight(figure, this.clientWidth));
    const address = embedAddress(site.href, figure, { ...scenario, theme });
    if (address) this.#frame.src = address;
    else this.#frame.removeAttribute('src');
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    const height = source === this.#frame.contentWindow ? heightIn(data) : undefined;
    if (height === undefined) return;
    const now = this.#frame.clientHeight;
    const isFirst = !this.#told;
    this.#told = height;
    if (height > now || height < now - (isFirst ? SLACK : 0)) this.#setHeight(height);
  };

  #setHeight(height: number): void {
    this.#frame.style.height = `${height}px`;
  }
}

// Several copies of this script on a page, or several versions: the first is it.
if (!customElements.get('open-loop-figure')) customElements.define('open-loop-figure', OpenLoopFigure);
