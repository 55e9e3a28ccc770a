import { reservedHeight } from './reserved.ts';

/** What a frame may do: run, open the article, hand over files. Its origin is nobody's. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** No embed is higher; a message that says so is not believed. */
const HIGHEST = 20_000;
/** A frame that is too high by no more px stays as it is: what is below it does not move for that. */
const SLACK = 40;
/** Attributes of the element that are not the figure's. */
const OWN =
  /^(figure|theme|class|id|style|title|lang|dir|slot|part|hidden|tabindex|role|aria-.*|data-.*|on.*)$/;

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

  get #settings(): Record<string, string> {
    return Object.fromEntries(
      [...this.attributes].filter(({ name }) => !OWN.test(name)).map(({ name, value }) => [name, value]),
    );
  }

  #update(): void {
    const figure = this.getAttribute('figure') ?? '';
    const theme = this.getAttribute('theme') ?? 'auto';
    const scenario = this.#settings;
    if (figure === this.#figure) {
      this.#frame.contentWindow?.postMessage({ type: 'open-loop:set', scenario, theme }, '*');
      return;
    }
    this.#figure = figure;
    this.#told = 0;
    this.#setHeight(reservedHeight(figure, this.clientWidth));
    this.#frame.src = `${site}embed/${encodeURIComponent(figure)}/?${new URLSearchParams({ ...scenario, theme })}`;
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (source !== this.#frame.contentWindow || data?.type !== 'open-loop:height') return;
    const { height } = data;
    if (!Number.isFinite(height) || height <= 0 || height > HIGHEST) return;
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
