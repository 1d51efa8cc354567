/** The map in a page that shows it smaller than it is: hands meet what they see. */
import { expect, test } from "vitest";
import { mouse, placeOn } from "../../shared/testing/hands.js";
import { madeUpMap } from "../../shared/testing/made-up-documents.js";
import { allWithin, answer, open, ready, textWithin, within } from "../../shared/testing/page.js";
import "./bl-map.js";
import type { MapElement } from "./map-element.js";

const NEAR_PX = 4;

function brazil(map: MapElement): number {
  return placeOn(within(map, "[data-code=BR]")).x;
}

async function expectBrazilAt(map: MapElement, x: number): Promise<void> {
  await expect.poll(() => allWithin(map, ".map.part:not(.moving)")).toHaveLength(1);
  await expect.poll(() => Math.abs(brazil(map) - x)).toBeLessThanOrEqual(NEAR_PX);
}

test("the map zooms about the pointer and follows it", async () => {
  answer({ "/scaled/joined.json": madeUpMap("joined") });
  open(`<bl-map src="/scaled/joined.json" style="display: block; zoom: 0.5; width: 2000px"></bl-map>`);
  const map = await ready("bl-map");
  await expect.poll(() => allWithin(map, ".map svg[width='2000']")).toHaveLength(1);
  const at = placeOn(within(map, "[data-code=BR]"));
  await mouse.move(at);
  await expect.poll(() => textWithin(map, ".readout")).toContain("Brazil");
  await mouse.wheel(at, { y: -300 }, "Control");
  await expectBrazilAt(map, at.x);

  await mouse.press(at);
  await mouse.drag({ x: at.x - 30, y: at.y });
  await mouse.drag({ x: at.x - 60, y: at.y });
  await mouse.letGo({ x: at.x - 60, y: at.y });
  await expectBrazilAt(map, at.x - 60);
});
