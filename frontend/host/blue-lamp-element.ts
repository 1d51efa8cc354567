import type { HostedFrames } from "./frames.js";
import { addressOf, isPalette, isView, viewAt } from "./messages.js";
import { PageHash } from "./page-hash.js";
import { paletteAround } from "./palette.js";

/** Each of these attributes names a kind of view, and its value an id. */
const KINDS = ["entry", "story", "numbers", "systems"];

/** These attributes are parameters of the view's address by the same name. */
const PARAMETERS = "from to theme kind country source thread q series scale step play lang".split(" ");

/** These make another frame when they change; those above lead the present one to another view. */
const FRAME = ["src", "version", "palette", "keys", "height", "hash"];

/** A document in the frame may do nothing outside of it but open a link in a new tab and hand over a file. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** What the author wrote within lies below the frame, which covers it once it has something to show. */
const STYLES = `
:host { display: grid }
:host([hidden]) { display: none }
iframe, slot { grid-area: 1 / 1 }
iframe { z-index: 1; width: 100%; height: 30rem; border: 0 }
slot { display: block }
:host([data-ready]) slot { display: none }
@media print {
:host, :host([data-ready]) slot { display: block }
:host(:not([data-ready])) iframe { display: none }
}`;

/**
 * Makes `<blue-lamp>`: a view of the exhibit in a frame. What the author writes within, a link as a rule, shows until the
 * frame has something to show, where it never has, and on paper.
 *
 * @param embed - address that ends in `/embed`, where no attribute names another
 */
export function blueLampElement(frames: HostedFrames, embed: string): CustomElementConstructor {
  return class BlueLamp extends HTMLElement {
    static readonly observedAttributes = [...KINDS, ...PARAMETERS, ...FRAME, "view", "title"];

    readonly #root = this.attachShadow({ mode: "open" });
    readonly #content = document.createElement("slot");
    #iframe: HTMLIFrameElement | undefined;
    #isWaiting = false;

    constructor() {
      super();
      const styles = new CSSStyleSheet();
      styles.replaceSync(STYLES);
      this.#root.adoptedStyleSheets = [styles];
      this.#root.append(this.#content);
      this.#content.addEventListener("slotchange", () => {
        this.#name();
      });
    }

    connectedCallback(): void {
      this.#make();
    }

    disconnectedCallback(): void {
      this.#unmake();
    }

    attributeChangedCallback(name: string): void {
      if (!this.#iframe) {
        return;
      }
      if (name === "title") {
        this.#name();
      } else if (FRAME.includes(name)) {
        this.#make();
      } else if (!this.#isWaiting) {
        // A page that sets several attributes means one view.
        this.#isWaiting = true;
        queueMicrotask(() => {
          this.#isWaiting = false;
          this.#go();
        });
      }
    }

    #go(): void {
      if (this.#iframe && !this.hasAttribute("src") && !frames.add(this.#iframe)?.go(this.#view())) {
        this.#make();
      }
    }

    #make(): void {
      this.#unmake();
      const address = this.#address();
      if (address === undefined) {
        console.warn("src is not below an exhibit whose embed.js is here.", this);
        return;
      }
      const iframe = document.createElement("iframe");
      iframe.setAttribute("sandbox", SANDBOX);
      iframe.setAttribute("part", "frame");
      iframe.allow = "fullscreen";
      iframe.referrerPolicy = "strict-origin-when-cross-origin";
      iframe.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
      iframe.src = address;
      const height = parseInt(this.getAttribute("height") ?? "");
      if (height > 0) {
        iframe.style.setProperty("height", `${height}px`);
      }
      this.#iframe = iframe;
      this.#name();
      this.#root.prepend(iframe);
      frames.add(iframe, this);
    }

    #unmake(): void {
      if (this.#iframe) {
        frames.remove(this.#iframe);
        this.#iframe.remove();
        this.#iframe = undefined;
        this.removeAttribute("data-ready");
      }
    }

    /** Says to a screen reader what the frame holds. */
    #name(): void {
      if (this.#iframe) {
        this.#iframe.title = this.getAttribute("title") ?? (this.textContent.trim() || "Timeline");
      }
    }

    /** Undefined where `src` leads to nobody's embed. */
    #address(): string | undefined {
      const src = this.getAttribute("src");
      const version = this.getAttribute("version");
      const link = document.createElement("a");
      link.href = src ?? embed + (version === null ? "" : `/v/${version}`);
      const { href } = link;
      const base = frames.embedOf(href);
      if (base === undefined) {
        return undefined;
      }
      const hash = this.getAttribute("hash");
      const linked = hash === null ? undefined : new PageHash(hash).view;
      const view = linked ?? (src === null ? this.#view() : viewAt(base, href));
      return this.#dressed(addressOf(base, view ?? ""));
    }

    /** With what the document should know before it is first painted. */
    #dressed(address: string): string {
      const url = new URL(address);
      const palette = this.getAttribute("palette");
      const chosen = palette === "host" ? paletteAround(this) : palette;
      if (isPalette(chosen)) {
        url.searchParams.set("palette", chosen);
      }
      if (this.getAttribute("keys") === "host") {
        url.searchParams.set("keys", "host");
      }
      return url.href;
    }

    /** The view that the attributes describe; the timeline where they describe none. */
    #view(): string {
      const kind = this.getAttribute("view") ?? KINDS.find((name) => this.hasAttribute(name)) ?? "";
      const id = KINDS.includes(kind) ? this.getAttribute(kind) : null;
      const parameters = new URLSearchParams();
      for (const name of [...KINDS, ...PARAMETERS]) {
        const value = this.getAttribute(name);
        if (value !== null && (name !== kind || id === null)) {
          parameters.set(name, value);
        }
      }
      const path = id !== null ? `${kind}/${encodeURIComponent(id)}` : kind === "list" ? kind : "";
      const query = parameters.toString();
      const view = path + (query && `?${query}`);
      return isView(view) ? view : "";
    }
  };
}
