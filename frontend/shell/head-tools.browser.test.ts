/** What stands in for search and filters looks as they do. Their code comes once in a page, so this is a page of its own. */
import { expect, onTestFinished, test } from "vitest";
import { resizeWindow } from "../shared/testing/hands.js";
import { within } from "../shared/testing/page.js";
/* eslint-disable no-restricted-syntax -- Styles are no modules with a name of their own. */
import embedCss from "../shared/theme/embed.css?inline";
import tokensCss from "../shared/theme/tokens.css?inline";
/* eslint-enable no-restricted-syntax */
import "./bl-exhibit.js";
import { openExhibit, shown, toolsOf } from "./testing.js";

const FRAMES = [
  ["a wide frame", 960],
  ["a phone", 390],
] as const;

test("nothing in the head moves when search and filters come", async () => {
  const styles = document.createElement("style");
  styles.textContent = [tokensCss, embedCss, "body { color: var(--bl-text) }"].map(String).join("");
  document.head.append(styles);
  onTestFinished(() => {
    styles.remove();
  });
  const { exhibit } = openExhibit('view="timeline"');
  await shown(exhibit);
  const look = (name: string): string[] => {
    const tool = within(exhibit, name);
    return [...(tool.shadowRoot ?? tool).querySelectorAll("input[type=search], button, svg")]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const { color, fontSize, fontWeight, paddingInline } = getComputedStyle(part);
        const words = part.localName === "svg" ? [] : [color, fontSize, fontWeight, paddingInline];
        return [part.localName, ...[x, y, width, height].map(Math.round), ...words].join(" ");
      })
      .sort();
  };
  const lookEverywhere = async (): Promise<Record<string, string[]>> => {
    const seen: Record<string, string[]> = {};
    for (const [frame, width] of FRAMES) {
      await resizeWindow(width, 600);
      seen[frame] = [...look("bl-search"), ...look("bl-filters")];
    }
    return seen;
  };
  const before = await lookEverywhere();
  expect([customElements.get("bl-search"), customElements.get("bl-filters")]).toEqual([undefined, undefined]);
  expect(before["a phone"].map((part) => part.split(" ")[0])).toEqual(["input", "svg", "button", "svg"]);
  await toolsOf(exhibit);
  expect(await lookEverywhere()).toEqual(before);
});
