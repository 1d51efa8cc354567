import { LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { message } from "../../shared/document/messages.js";
import { WidthController } from "../../shared/graphic/width-controller.js";
import { html, svg } from "../../shared/template/html.js";
import { inStyle } from "../../shared/template/in-style.js";
import { diagramStyles } from "./diagram.styles.js";
import { layOut, type Box, type DiagramLink, type Layout } from "./layout.js";
import { linksOf, nodesOf, type ListedNode } from "./nodes.js";

const USUAL_TEXT_PX = 16;

/**
 * Draws a list of things and what leads from each to each, and walks through it: the item of the node that was chosen is
 * shown below, with its notes. What is not publicly known is dashed and says so. On paper it is the list.
 *
 * Keyboard: every box is a button, in the order of the walk; Next and Back go step by step.
 *
 * @slot - an `<ol>` whose items have `data-node`, and links with `data-to`; their styles are the page's
 * @attr label - the diagram's name
 * @attr messages - words of the element by key, as JSON
 * @attr data-ready - set by the element once drawn
 * @csspart stage - boxes and lines
 */
export class DiagramElement extends LitElement {
  static override styles = diagramStyles;

  @property() label = "";
  @property({ type: Object }) messages: Readonly<Record<string, string>> = {};

  @state() private nodes: readonly ListedNode[] = [];
  @state() private links: readonly DiagramLink[] = [];
  @state() private current = 0;
  @state() private widthPx = 0;
  @state() private news = "";

  constructor() {
    super();
    new WidthController(this, (widthPx) => {
      this.widthPx = widthPx;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.nodes = nodesOf(this);
    this.links = linksOf(this.nodes);
    this.#show(0);
  }

  protected override updated(): void {
    this.toggleAttribute("data-ready", this.widthPx > 0);
  }

  protected override render(): TemplateResult {
    const layout = this.#layout();
    const last = this.nodes.length - 1;
    return html`
      <p class="how">${this.#text("how")}</p>
      <div class="stage" part="stage" role="group" aria-label=${this.label}>
        <svg aria-hidden="true" width=${this.widthPx} height=${layout.heightPx}>
          <defs>
            ${["plain", "near"].map(
              (name) => svg`<marker id=${name} class=${name} viewBox="0 0 8 8" refX="3" refY="4"
                markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
                <path d="M0 0L8 4L0 8Z" /></marker>`,
            )}
          </defs>
          ${this.#renderLines(layout)}
        </svg>
        <ol ${inStyle(`height: ${layout.heightPx}px`)}>
          ${layout.boxes.map((box, index) => this.#renderBox(box, index))}
        </ol>
      </div>
      <div class="walk">
        <button type="button" ?disabled=${this.current === 0} @click=${this.#back}>
          ${this.#text("previous")}
        </button>
        <span>${this.#place()}</span>
        <button type="button" ?disabled=${this.current === last} @click=${this.#next}>
          ${this.#text("next")}
        </button>
      </div>
      <div class="reading"><slot></slot></div>
      <p class="unseen" role="status" lang=${this.nodes.at(this.current)?.language ?? nothing}>
        ${this.news}
      </p>
    `;
  }

  #layout(): Layout {
    const textPx = parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT_PX;
    return layOut(this.nodes, this.links, {
      widthPx: this.widthPx,
      rightToLeft: getComputedStyle(this).direction === "rtl",
      textScale: textPx / USUAL_TEXT_PX,
    });
  }

  /** Draws the lines of the chosen node last, above the others. */
  #renderLines(layout: Layout): TemplateResult[] {
    const chosen = this.nodes.at(this.current)?.id;
    const isNear = ({ from, to }: DiagramLink): boolean => from === chosen || to === chosen;
    return [...layout.lines.filter((line) => !isNear(line)), ...layout.lines.filter(isNear)].map((line) => {
      const name = isNear(line) ? "near" : "plain";
      return svg`<path class=${name} d=${line.d} marker-end="url(#${name})" />`;
    });
  }

  #renderBox(box: Box, index: number): TemplateResult {
    const node = this.nodes[index];
    return html`
      <li ${inStyle(`left: ${box.x}px; top: ${box.y}px; width: ${box.width}px; height: ${box.height}px`)}>
        <button
          type="button"
          class=${node.known ? "box" : "box unknown"}
          aria-current=${index === this.current ? "step" : nothing}
          @click=${() => {
            this.#go(index);
            // Far below, where the boxes stand one below the other.
            this.nodes.at(index)?.item.scrollIntoView({ block: "nearest" });
          }}
        >
          <span lang=${node.language ?? nothing}>${node.label}</span>
          ${node.known ? nothing : html`<small>${this.#text("unknown")}</small>`}
        </button>
      </li>
    `;
  }

  readonly #next = (): void => {
    this.#go(this.current + 1);
  };

  readonly #back = (): void => {
    this.#go(this.current - 1);
  };

  #go(index: number): void {
    this.#show(index);
    const node = this.nodes.at(this.current);
    this.news = node ? `${this.#place()}: ${node.label}. ${node.text}` : "";
  }

  #show(index: number): void {
    this.current = Math.max(0, Math.min(index, this.nodes.length - 1));
    this.nodes.forEach(({ item }, place) => {
      item.toggleAttribute("data-current", place === this.current);
    });
  }

  /** "3 of 14"; not `{count}`, which would ask for a plural form. */
  #place(): string {
    return this.#text("place", { place: this.current + 1, nodes: this.nodes.length });
  }

  #text(key: string, values: Readonly<Record<string, number>> = {}): string {
    return message({ messages: this.messages, language: document.documentElement.lang || "en" }, key, values);
  }
}
