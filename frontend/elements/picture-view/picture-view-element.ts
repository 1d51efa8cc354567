import { LitElement, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { isPlainPress } from "../../shared/address/link-press.js";
import { ViewInput } from "../../shared/geography/view-input.js";
import type { PointPx } from "../../shared/graphic/point.js";
import { html } from "../../shared/template/html.js";
import { inStyle } from "../../shared/template/in-style.js";
import { pictureViewStyles } from "./picture-view.styles.js";
import { MOST_SCALE, pannedBy, resized, WHOLE, zoomedAt, type Placement, type Stage } from "./placement.js";

const STEP = 2;
/** An arrow key moves a picture by this share of the stage. */
const PUSH_SHARE = 0.2;
/** So far above the picture that was pressed the view begins where the page is higher than the screen. */
const ABOVE_PX = 64;

const IN_PATH = "M10 4v12M4 10h12";
const OUT_PATH = "M4 10h12";
const WHOLE_PATH = "M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4";
const CLOSE_PATH = "m5 5 10 10M15 5 5 15";

/** Directions in which arrow keys look: to where the picture is pushed away from. */
const LOOKS: Readonly<Partial<Record<string, readonly [across: number, down: number]>>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** What is pressed and turned over the picture is not meant for the page below. */
const KEPT_EVENTS = ["click", "dblclick", "keydown", "pointerdown", "touchstart", "wheel"];

/** What the view shows; kept while it is open, whatever becomes of the article. */
interface Shown {
  readonly address: string;
  readonly alt: string;
  readonly language: string;
  readonly credit: string;
  /** How many times as wide as high; told by the small picture, or else by the large one once it is here. */
  readonly ratio: number;
}

/**
 * Shows the picture to which a link leads large, over the whole page, when the link is pressed. Without script, and with a
 * new tab asked for, the link leads to the picture's file.
 *
 * Keyboard: + and - zoom, 0 shows the whole picture, arrows move what is seen, Escape closes. The wheel and two fingers
 * zoom, a double press zooms in and back, a finger or the mouse pushes.
 *
 * @slot - a link to the picture's file, which holds the picture as it stands in the text, in a `<figure>` whose
 * `<figcaption>` says who made it
 * @attr messages - words of the element by key, as JSON
 * @csspart dialog - the open view
 */
export class PictureViewElement extends LitElement {
  static override styles = pictureViewStyles;

  @property({ type: Object }) messages: Readonly<Record<string, string>> = {};

  @query("dialog") private readonly dialog!: HTMLDialogElement;
  @query(".stage") private readonly stage!: HTMLElement | null;

  @state() private shown: Shown | undefined;
  @state() private placement: Placement = WHOLE;
  /** Whether the last change was a step, which is shown as a movement. */
  @state() private isGliding = false;

  #space: Stage = { widthPx: 1, heightPx: 1, ratio: 1 };
  readonly #input = new ViewInput({
    pan: (dxPx, dyPx) => {
      this.#show(pannedBy(this.placement, dxPx, dyPx, this.#space));
    },
    zoom: (factor, at) => {
      this.#show(zoomedAt(this.placement, factor, at, this.#space));
    },
    leap: (at) => {
      this.#step(this.placement.scale > 1 ? 0 : STEP, at);
    },
    rest: () => {
      this.requestUpdate();
    },
    isPart: () => this.placement.scale > 1,
    hasWheel: true,
  });
  readonly #resizing = new ResizeObserver(() => {
    this.#measure();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", this.#press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#press);
    this.#close();
  }

  protected override render(): TemplateResult {
    return html`
      <slot></slot>
      <dialog part="dialog" aria-labelledby="alt" @close=${this.#close}>
        ${this.shown ? this.#content(this.shown) : nothing}
      </dialog>
    `;
  }

  #content({ address, alt, language, credit }: Shown): TemplateResult {
    const { scale, xPx, yPx } = this.placement;
    const states = { part: scale > 1, moving: this.#input.isMoving, gliding: this.isGliding };
    const classes = Object.entries(states).flatMap(([name, holds]) => (holds ? [name] : []));
    return html`<div class="content">
      <div class="stage ${classes.join(" ")}">
        <img
          class="picture"
          src=${address}
          alt=""
          draggable="false"
          @load=${this.#handleLoad}
          ${inStyle(`transform: translate(${xPx}px, ${yPx}px) scale(${scale})`)}
        />
      </div>
      <div class="foot">
        <div class="words">
          <p id="alt" lang=${language || nothing} dir="auto">${alt}</p>
          ${credit === "" ? nothing : html`<p class="credit">${credit}</p>`}
        </div>
        <div class="buttons" role="group" aria-label=${this.#text("zoom")}>
          ${this.#button("in", IN_PATH, "zoomIn", scale >= MOST_SCALE, () => {
            this.#step(STEP);
          })}
          ${this.#button("out", OUT_PATH, "zoomOut", scale <= 1, () => {
            this.#step(1 / STEP);
          })}
          ${this.#button("whole", WHOLE_PATH, "whole", scale <= 1, () => {
            this.#step(0);
          })}
        </div>
        ${this.#button("close", CLOSE_PATH, "close", false, () => {
          this.dialog.close();
        })}
      </div>
    </div>`;
  }

  /** One without effect is marked as disabled but stays focusable. */
  #button(name: string, path: string, key: string, isOff: boolean, press: () => void): TemplateResult {
    const text = this.#text(key);
    return html`<button
      type="button"
      class=${name}
      aria-label=${text}
      title=${text}
      aria-disabled=${isOff}
      @click=${press}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path}></path></svg>
    </button>`;
  }

  protected override firstUpdated(): void {
    for (const type of KEPT_EVENTS) {
      this.dialog.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    this.dialog.addEventListener("keydown", this.#key);
  }

  protected override updated(): void {
    if (this.shown && this.stage && !this.dialog.open) {
      this.dialog.style.cssText = placeOnPage(this.getBoundingClientRect().top);
      this.dialog.showModal();
      this.#input.listen(this.stage);
      this.#resizing.observe(this.stage);
      this.#measure();
      this.dialog.querySelector<HTMLElement>(".close")?.focus();
    }
  }

  readonly #press = (event: MouseEvent): void => {
    const link = this.querySelector<HTMLAnchorElement>("a[href]");
    const image = link?.querySelector("img");
    // Clicks within the dialog reach the element, too.
    if (!link || !image || !event.composedPath().includes(link) || !isPlainPress(event)) {
      return;
    }
    event.preventDefault();
    this.placement = WHOLE;
    this.isGliding = false;
    this.shown = {
      address: link.href,
      alt: image.alt,
      language: image.lang,
      credit: this.closest("figure")?.querySelector("figcaption")?.textContent.trim() ?? "",
      ratio: image.naturalWidth / image.naturalHeight || 1,
    };
  };

  readonly #handleLoad = ({ target }: Event): void => {
    const { naturalWidth, naturalHeight } = target as HTMLImageElement;
    if (this.shown && naturalWidth > 0 && naturalHeight > 0) {
      this.shown = { ...this.shown, ratio: naturalWidth / naturalHeight };
      this.#measure();
    }
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const look = LOOKS[event.key];
    if (event.key === "+" || event.key === "=") {
      this.#step(STEP);
    } else if (event.key === "-") {
      this.#step(1 / STEP);
    } else if (event.key === "0") {
      this.#step(0);
    } else if (look) {
      const [across, down] = look;
      const { widthPx, heightPx } = this.#space;
      const pushed = pannedBy(
        this.placement,
        across * widthPx * PUSH_SHARE,
        down * heightPx * PUSH_SHARE,
        this.#space,
      );
      this.#show(pushed, true);
    } else {
      return;
    }
    event.preventDefault();
  };

  /**
   * @param factor - 0 shows the whole picture
   * @param at - what stays where it is; else the middle
   */
  #step(factor: number, at?: PointPx): void {
    const middle = { xPx: this.#space.widthPx / 2, yPx: this.#space.heightPx / 2 };
    this.#show(zoomedAt(this.placement, factor, at ?? middle, this.#space), true);
  }

  #show(placement: Placement, isGliding = false): void {
    this.placement = placement;
    this.isGliding = isGliding;
  }

  #measure(): void {
    if (this.stage && this.shown) {
      const { clientWidth: widthPx, clientHeight: heightPx } = this.stage;
      const space = { widthPx, heightPx, ratio: this.shown.ratio };
      this.#show(resized(this.placement, this.#space, space));
      this.#space = space;
    }
  }

  readonly #close = (): void => {
    if (this.shown === undefined) {
      return;
    }
    this.#input.release();
    this.#resizing.disconnect();
    this.shown = undefined;
    this.dialog.close();
    // A browser gives the focus back only to what had it, and not each gives it to a link that is pressed.
    this.querySelector<HTMLElement>("a[href]")?.focus({ preventScroll: true });
  };

  #text(key: string): string {
    return this.messages[key] ?? key;
  }
}

/**
 * Styles by which the view covers the window. In a frame that is as high as what it holds the window may be higher than
 * the screen: there the view is as high as the screen and begins near what was pressed.
 */
function placeOnPage(topPx: number): string {
  const heightPx = screen.height;
  if (innerHeight <= heightPx) {
    return "";
  }
  const startPx = Math.min(Math.max(topPx - ABOVE_PX, 0), innerHeight - heightPx);
  return `height: ${heightPx}px; margin-block-start: ${startPx}px`;
}
