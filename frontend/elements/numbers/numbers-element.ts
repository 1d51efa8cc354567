import { addressWindow } from "../../shared/address/address-window.js";
import { keepViewInLanguages } from "../../shared/address/links.js";
import { isPlainPress } from "../../shared/address/link-press.js";
import { publicBase } from "../../shared/address/public-base.js";
import { openInTimeline } from "../../shared/address/timeline-address.js";
import { serverHtml } from "../../shared/document/server-html.js";
import { PageAddress } from "../../shared/address/page-address.js";
import { yearOf } from "../../shared/time/calendar.js";
import { edtfYear } from "../../shared/time/edtf.js";
import { saveAs } from "../../shared/page/save-file.js";
import { loadGraphicsOf } from "../on-demand/graphics.js";
import { stateAddress, stateOf } from "./state-address.js";
import { keepWhole } from "./heading-breaks.js";

/** What a page is about; `<bl-chart>` and `<bl-map>` can be exported. */
interface Drawable extends HTMLElement {
  toSvg?: () => string;
  toPng?: () => Promise<Blob>;
}

const GRAPHICS = "bl-chart:not([compact]), bl-map, bl-places";
const HEADINGS = "h1, h3, .bl-number-name";

/**
 * A page of the numbers. Shows what the server says, keeps the state of its graphic in the address and takes it from there
 * alone, and saves the graphic as a file. Draws nothing itself.
 *
 * Children may carry `data-scale` (a link to the same page with another scale; `data-default` marks the one that needs no
 * saying), `data-edge` (a choice of the first or the
 * last year shown; `data-end` is the one that needs no saying), `data-theme` (a link to a heading of the
 * page), `data-picture` (a button that saves a picture) and `data-address` (a text with an address to be made whole).
 */
export class NumbersElement extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #address = new PageAddress({
    moved: (search) => {
      this.#follow(search);
    },
  });

  /**
   * Shows a page in place of the one before, if it is another.
   *
   * @param page - HTML of our own server, in which all that comes from data is escaped, or what has been made of it
   */
  show(page: string | DocumentFragment): void {
    const shown = typeof page === "string" ? serverHtml(page) : page;
    const src = this.#graphic()?.getAttribute("src");
    if (src && src === shown.querySelector(GRAPHICS)?.getAttribute("src")) {
      return;
    }
    this.replaceChildren(shown);
    for (const text of this.querySelectorAll<HTMLElement>("[data-address]")) {
      const address = text.dataset["address"] ?? "";
      const base = publicBase();
      text.textContent =
        base === undefined
          ? text.textContent.replace(`, ${address}`, "")
          : text.textContent.replace(address, new URL(address, base).href);
    }
    this.querySelectorAll(HEADINGS).forEach(keepWhole);
    for (const button of this.querySelectorAll<HTMLElement>("[data-picture]")) {
      button.hidden = !customElements.get(this.#graphic()?.localName ?? "bl-chart");
    }
    this.scrollTop = 0;
    loadGraphicsOf(this);
  }

  /** Shows the graphic as an address says. */
  #follow(search: string): void {
    const graphic = this.#graphic();
    const { scale, from, to, year } = stateOf(search);
    if (graphic?.localName === "bl-chart") {
      const choices = [...this.querySelectorAll<HTMLElement>("[data-scale]")];
      const chosen =
        choices.find(({ dataset }) => dataset["scale"] === scale) ??
        choices.find(({ dataset }) => "default" in dataset);
      if (chosen) {
        this.#markScale(chosen.dataset["scale"]);
        graphic.setAttribute("scale", chosen.dataset["scale"] ?? "");
      }
      setOrRemove(graphic, "from", from?.edtf ?? null);
      setOrRemove(graphic, "to", to?.edtf ?? null);
      this.#markEdges({ from: from && edtfYear(yearOf(from.day)), to: to && edtfYear(yearOf(to.day)) });
    } else if (graphic) {
      setOrRemove(graphic, "year", year ?? null);
    }
    keepViewInLanguages(search);
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#address.connect();
    const options = { signal: this.#listening.signal };
    this.addEventListener("click", this.#handleClick, options);
    this.addEventListener(
      "bl-select",
      (event) => {
        if (event.detail.id !== null) {
          openInTimeline(this, event.detail.id);
        }
      },
      options,
    );
    this.addEventListener(
      "bl-year",
      ({ detail }) => {
        this.#setState({ year: String(detail.year) });
      },
      options,
    );
    this.addEventListener(
      "bl-window",
      ({ detail }) => {
        this.#showWindow(detail);
      },
      options,
    );
    this.addEventListener("change", this.#handleChange, options);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#address.disconnect();
  }

  #graphic(): Drawable | null {
    return this.querySelector<Drawable>(GRAPHICS);
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const picture = target?.closest<HTMLElement>("[data-picture]")?.dataset["picture"];
    if (picture !== undefined) {
      void this.#save(picture);
    }
    const link = target?.closest<HTMLAnchorElement>("a[href]");
    if (!link || !isPlainPress(event)) {
      return;
    }
    const { scale, theme } = link.dataset;
    const place = theme ?? (link.getAttribute("href")?.startsWith("#") ? link.hash.slice(1) : undefined);
    if (scale !== undefined) {
      event.preventDefault();
      this.#setScale(scale);
    } else if (place !== undefined) {
      event.preventDefault();
      this.#goTo(place);
    }
  };

  #setScale(scale: string): void {
    this.#markScale(scale);
    this.#setState({ scale });
  }

  #markScale(scale: string | undefined): void {
    for (const choice of this.querySelectorAll<HTMLElement>("[data-scale]")) {
      setOrRemove(choice, "aria-current", choice.dataset["scale"] === scale ? "true" : null);
    }
  }

  /**
   * Takes the first or the last year that was chosen. If the first is now later than the last, both become the chosen
   * one.
   */
  readonly #handleChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement) || target.dataset["edge"] === undefined) {
      return;
    }
    const edges = this.#edges();
    const [from = target, to = target] = edges;
    if (from.selectedIndex > to.selectedIndex) {
      for (const edge of edges) {
        edge.value = target.value;
      }
    }
    this.#setState(
      Object.fromEntries(
        edges.map(({ value, dataset }) => [dataset["edge"] ?? "", value === dataset["end"] ? null : value]),
      ),
    );
  };

  #edges(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>("[data-edge]")];
  }

  /** Sets the lists of years to the range that is shown; without a year they stand at their default. */
  #markEdges(years: Readonly<Record<"from" | "to", string | undefined>>): void {
    for (const edge of this.#edges()) {
      const year = edge.dataset["edge"] === "from" ? years.from : years.to;
      edge.value = year ?? "";
      if (edge.selectedIndex < 0) {
        edge.value = edge.dataset["end"] ?? "";
      }
    }
  }

  /** Takes a range that was chosen on the chart itself, and sets the lists of years to it. */
  #showWindow({ from, to }: { readonly from: string; readonly to: string }): void {
    this.#markEdges({ from, to });
    this.#setState({ from: from || null, to: to || null });
  }

  /** Sets attributes of the graphic, and in the address what has the same names. */
  #setState(changes: Readonly<Record<string, string | null>>): void {
    const graphic = this.#graphic();
    for (const [name, value] of Object.entries(changes)) {
      if (graphic) {
        setOrRemove(graphic, name, value);
      }
    }
    const next = stateAddress(this.#address.search, changes);
    if (next) {
      this.#address.write(next.search, next.keepsHistory);
      keepViewInLanguages(next.search);
    }
  }

  /**
   * Moves the focus to an element of the page. The address stays, because fragments are resolved against the
   * application's base.
   */
  #goTo(id: string): void {
    const place = this.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (place && place.tabIndex < 0) {
      place.tabIndex = -1;
    }
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  }

  async #save(kind: string): Promise<void> {
    const graphic = this.#graphic();
    const name = (addressWindow().location.pathname.split("/").pop() ?? "numbers") || "numbers";
    if (kind === "svg" && graphic?.toSvg) {
      saveAs(new Blob([graphic.toSvg()], { type: "image/svg+xml" }), `${name}.svg`);
    } else if (kind === "png" && graphic?.toPng) {
      saveAs(await graphic.toPng(), `${name}.png`);
    }
  }
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value);
  }
}
