import type { Palette } from "./messages.js";

/** The palette that suits the page around an element: by the first background above it that is painted. */
export function paletteAround(element: Element): Palette | undefined {
  for (let place: Element | null = element; place; place = parentOf(place)) {
    const palette = paletteOn(getComputedStyle(place).backgroundColor);
    if (palette) {
      return palette;
    }
  }
  // Nothing is painted, so what shows is the browser's own ground.
  const schemes = getComputedStyle(element).colorScheme;
  if (!schemes.includes("dark")) return "day";
  return !schemes.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches ? "night" : "day";
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Browsers tell most colours as `rgb(R, G, B)` or `rgba(R, G, B, A)`; of others, and of faint ones, nothing follows. */
function paletteOn(colour: string): Palette | undefined {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith("rgb") || opacity < 0.5) {
    return undefined;
  }
  // The weights by which an eye takes colours for bright (ITU-R BT.709).
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "night" : "day";
}
