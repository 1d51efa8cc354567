import { expect } from "vitest";
import { journey } from "./visit/journey.ts";
import type { Visit } from "./visit/visit.ts";

const PAPER = "bl-story >> .bl-pages";
const STEPS = [
  ["One keeper listens", null],
  ['Noman Bay starts a regular "harbour" radio', "2"],
  ["Made up: harbours of the pact, 1923 to 2023", "3"],
  ["Motor boats spread", "4"],
  ["The singing lamp", "end"],
] as const;

async function standsAt(visit: Visit, step: number): Promise<void> {
  const [heading, parameter] = STEPS[step];
  await expect.poll(() => visit.texts(`${PAPER} >> :not([hidden]) > h2`)).toEqual([heading]);
  await expect.poll(() => visit.parameter("step")).toBe(parameter);
}

journey(
  "a visitor goes through a story by keys and by hand, and opens an entry over it",
  async ({ visit }) => {
    await visit.open("embed/story/singing-lamp");
    await visit.shows("bl-exhibit[data-ready]");
    await standsAt(visit, 0);
    for (let step = 1; step < STEPS.length; step++) {
      await visit.keys(step % 2 ? "ArrowRight" : "PageDown");
      await standsAt(visit, step);
    }
    for (let step = STEPS.length - 2; step > 0; step--) {
      if (visit.hasFingers) {
        await visit.swipe(PAPER, { x: 120 });
      } else {
        await visit.press("bl-story >> button[aria-label=Back]");
      }
      await standsAt(visit, step);
    }

    await visit.press("bl-story >> a[data-opens=coast-radio]");
    await expect.poll(() => visit.texts("bl-entry-panel >> h2")).toEqual([STEPS[1][0]]);
    await expect.poll(() => visit.parameter("entry")).toBe("coast-radio");
    await visit.keys("Escape");
    await visit.hides("bl-entry-panel");
    await standsAt(visit, 1);

    await visit.press("bl-timeline >> [data-entry=motor-boats]");
    await expect.poll(() => visit.texts("bl-entry-panel >> h2")).toEqual(["Motor boats spread"]);
    await visit.press("bl-entry-panel >> button[part=close]");
    await visit.hides("bl-entry-panel");
    await visit.press("bl-story >> .turn >> span:text(Next)");
    await standsAt(visit, 2);
  },
);
