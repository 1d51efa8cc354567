/** The palette of an exhibit in somebody's page. */

/** `host`: what the browser says of the page around. */
export type Palette = "night" | "day" | "host";

/** The palette that was asked for. */
export function chosenPalette(): Palette {
  const { palette } = document.documentElement.dataset;
  return palette === "night" || palette === "day" ? palette : "host";
}

/** Sets the palette of the page; a name that is none is the host's. */
export function setPalette(palette: string): void {
  const { dataset } = document.documentElement;
  if (palette === "night" || palette === "day") {
    dataset["palette"] = palette;
  } else {
    delete dataset["palette"];
  }
}
