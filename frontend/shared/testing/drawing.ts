/** Checks of drawings that are saved as files. No part of an element imports this module. */

/** How much wider the letters of a reader's fonts may be than ours. */
const WIDER = 1 / 6;
const WIDTH_PX = 960;
const FEWEST_TEXTS = 10;

/**
 * How far texts of a drawing reach out of it where they are a sixth wider, in pixels; negative where all have room.
 *
 * @throws Error where there are too few texts to say so
 */
export function reachOut(svg: string): number {
  const host = document.createElement("div");
  host.style.cssText = `position: fixed; left: 0; top: 0; width: ${WIDTH_PX}px; direction: ltr`;
  host.innerHTML = svg.replace(/^<\?xml[^>]*>/, "");
  document.body.append(host);
  const box = host.querySelector("svg")?.getBoundingClientRect();
  const reach = [...host.querySelectorAll("text")].map((text) => {
    const { left, right, width } = text.getBoundingClientRect();
    const { textAnchor, direction } = getComputedStyle(text);
    const isAtItsEnd = (textAnchor === "end") === (direction === "ltr");
    const before = textAnchor === "middle" ? 1 / 2 : isAtItsEnd ? 1 : 0;
    const more = width * WIDER;
    return Math.max(
      (box?.left ?? 0) - (left - more * before),
      right + more * (1 - before) - (box?.right ?? 0),
    );
  });
  host.remove();
  if (reach.length < FEWEST_TEXTS) {
    throw new Error(`The drawing has no more than ${reach.length} texts.`);
  }
  return Math.max(...reach);
}
