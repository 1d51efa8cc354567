/** What can be exported; `<bl-chart>` and `<bl-map>`. */
interface Drawable extends HTMLElement {
  toSvg?: () => string;
  toPng?: (scale: number) => Promise<Blob>;
}

const GRAPHICS = "bl-chart:not([compact]), bl-map";
/** Pixels of a picture for each of the page's, so that it is sharp on paper and on fine screens. */
const PICTURE_SCALE = 2;

/**
 * A page of the numbers. Shows what the server says, keeps the state of its graphic in the address, and saves the
 * graphic as a file. Draws nothing itself.
 *
 * Children may carry `data-scale` (a link to the same page with another scale), `data-theme` (a link to a heading of the
 * page), `data-picture` (a button that saves a picture) and `data-address` (a text with an address to be made whole).
 */
export class NumbersElement extends HTMLElement {
  private listening: AbortController | undefined;

  /**
   * Shows a page in place of the one before.
   *
   * @param page - HTML of our own server, in which all that comes from data is escaped
   */
  show(page: string): void {
    this.innerHTML = page;
    for (const text of this.querySelectorAll<HTMLElement>("[data-address]")) {
      const address = text.dataset["address"] ?? "";
      text.textContent = text.textContent.replace(address, new URL(address, document.baseURI).href);
    }
    for (const button of this.querySelectorAll<HTMLElement>("[data-picture]")) {
      button.hidden = !customElements.get(this.graphic()?.localName ?? "bl-chart");
    }
    this.scrollTop = 0;
  }

  connectedCallback(): void {
    this.listening = new AbortController();
    const options = { signal: this.listening.signal };
    this.addEventListener("click", this.handleClick, options);
    this.addEventListener(
      "bl-select",
      (event) => {
        if (event.detail.id !== null) {
          this.openEntry(event.detail.id);
        }
      },
      options,
    );
    this.addEventListener(
      "bl-year",
      (event) => {
        this.remember("year", String((event as CustomEvent<{ year: number }>).detail.year));
      },
      options,
    );
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private graphic(): Drawable | null {
    return this.querySelector<Drawable>(GRAPHICS);
  }

  private readonly handleClick = (event: MouseEvent): void => {
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const target = event.target instanceof Element ? event.target : null;
    const picture = target?.closest<HTMLElement>("[data-picture]")?.dataset["picture"];
    if (picture !== undefined) {
      void this.save(picture);
    }
    const link = target?.closest<HTMLAnchorElement>("a[href]");
    if (!link || !isPlain) {
      return;
    }
    const { scale, theme } = link.dataset;
    const place = theme ?? (link.getAttribute("href")?.startsWith("#") ? link.hash.slice(1) : undefined);
    if (scale !== undefined) {
      event.preventDefault();
      this.setScale(scale);
    } else if (place !== undefined) {
      event.preventDefault();
      this.goTo(place);
    }
  };

  private setScale(scale: string): void {
    this.graphic()?.setAttribute("scale", scale);
    for (const choice of this.querySelectorAll<HTMLElement>("[data-scale]")) {
      if (choice.dataset["scale"] === scale) {
        choice.setAttribute("aria-current", "true");
      } else {
        choice.removeAttribute("aria-current");
      }
    }
    this.remember("scale", scale);
  }

  /** A place of the page; the address stays, since its base is not the page. */
  private goTo(id: string): void {
    const place = this.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (place && place.tabIndex < 0) {
      place.tabIndex = -1;
    }
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  }

  private remember(name: string, value: string): void {
    const parameters = new URLSearchParams(location.search);
    parameters.set(name, value);
    history.replaceState(history.state, "", `${location.pathname}?${parameters}`);
  }

  /** By a link, so that the application's own router takes it. */
  private openEntry(id: string): void {
    const link = document.createElement("a");
    const parameters = new URLSearchParams({ entry: id });
    const language = new URLSearchParams(location.search).get("lang");
    if (language !== null) {
      parameters.set("lang", language);
    }
    link.href = `.?${parameters}`;
    this.append(link);
    link.click();
    link.remove();
  }

  private async save(kind: string): Promise<void> {
    const graphic = this.graphic();
    const name = (location.pathname.split("/").pop() ?? "numbers") || "numbers";
    if (kind === "svg" && graphic?.toSvg) {
      saveAs(new Blob([graphic.toSvg()], { type: "image/svg+xml" }), `${name}.svg`);
    } else if (kind === "png" && graphic?.toPng) {
      saveAs(await graphic.toPng(PICTURE_SCALE), `${name}.png`);
    }
  }
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
