import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fingers, placeOn, resizeWindow, touchScreen } from "../../shared/testing/hands.js";
import { interfaceWords } from "../../shared/testing/made-up-documents.js";
import { open, show, stopClock, textWithin, wish, within } from "../../shared/testing/page.js";
import { translate } from "../../shared/testing/translate.js";
import "./bl-story.js";
import type { StoryElement } from "./story-element.js";

const STEPS = [
  { name: "One keeper listens", window: ["1921", "1926"], entry: "first-lamp", words: "One keeper turns." },
  {
    name: "A coast radio",
    window: ["1926", "1931"],
    entry: "coast-radio",
    words: "Calls to its boats.<sup>1</sup>",
  },
  { name: "Harbours of the pact", window: ["1922", "1932"], entry: "", words: "Twenty at first." },
  { name: "Motor boats spread", window: ["1930", "1935"], entry: "motor-boats", words: "And more of them." },
];

/** The pages of a story as the server writes them. */
const PAGES = [
  ...STEPS.map(
    ({ name, window: [from, to], entry, words }) => `
      <article data-name="${name}" data-name-language="en" data-from="${from}" data-to="${to}" data-seconds="9"
        ${entry && `data-entry="${entry}"`} hidden>
        <h2>${name}</h2><p class="bl-article-statement">${words}</p>
        ${entry && `<a href="entry/${entry}" data-opens="${entry}">Open</a>`}
      </article>`,
  ),
  `<section data-end data-name="The singing lamp" data-name-language="en" data-from="1921" data-to="1935" hidden>
    <h2>The singing lamp</h2><a href="?" data-start>From the start</a></section>`,
].join("");

/** Stands for the timeline, which a story only tells what to show. */
interface Graphic extends HTMLElement {
  from: string;
  to: string;
  selected: string | null;
}

async function openStory(search = ""): Promise<StoryElement> {
  open(
    `<bl-story style="height: 100vh"><bl-timeline slot="timeline"></bl-timeline><div class="bl-pages"></div>
      <bl-entry-panel slot="panel" hidden></bl-entry-panel></bl-story>`,
    search,
  );
  const story = document.querySelector("bl-story") as StoryElement;
  story.messages = interfaceWords("story.");
  story.show(PAGES);
  window.dispatchEvent(new CustomEvent("vaadin-router-location-changed"));
  await story.updateComplete;
  return story;
}

function shownHeadings(): string[] {
  return [...document.querySelectorAll<HTMLElement>(".bl-pages h2")]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => heading.textContent);
}

/** What the story has the timeline show: its window and its chosen entry. */
function graphic(): (string | null)[] {
  const { from, to, selected } = document.querySelector("bl-timeline") as unknown as Graphic;
  return [from, to, selected];
}

async function expectStep(heading: string, search: string): Promise<void> {
  await expect.poll(shownHeadings).toEqual([heading]);
  await expect.poll(() => location.search.replaceAll("=&", "&")).toBe(search);
}

const next = page.getByRole("button", { name: "Next" });
const back = page.getByRole("button", { name: "Back" });

beforeEach(() => page.viewport(1280, 800));

test("Next and Back turn the pages, and the timeline flies along", async () => {
  await openStory();
  expect(graphic()).toEqual(["1921", "1926", "first-lamp"]);
  await next.click();
  await expectStep("A coast radio", "?step=2");
  expect(graphic()).toEqual(["1926", "1931", "coast-radio"]);
  await next.click();
  await expectStep("Harbours of the pact", "?step=3");
  expect(graphic()).toEqual(["1922", "1932", null]);
  await back.click();
  await expectStep("A coast radio", "?step=2");
});

test("the browser's Back and Forward, and a shared address, lead to the same step", async () => {
  await openStory("?step=2");
  await next.click();
  await expectStep("Harbours of the pact", "?step=3");
  history.back();
  await expectStep("A coast radio", "?step=2");
  history.forward();
  await expectStep("Harbours of the pact", "?step=3");
  await openStory("?step=3");
  await expectStep("Harbours of the pact", "?step=3");
});

test("the list of steps leads to any", async () => {
  await openStory();
  await page.getByRole("button", { name: "Step 1 of 4" }).click();
  await page.getByRole("button", { name: /4\s*Motor boats spread/ }).click();
  await expectStep("Motor boats spread", "?step=4");
});

test("turning is told once to who can't see it", async () => {
  const story = await openStory();
  expect(textWithin(story, ".told")).toBe("");
  await next.click();
  await expect.poll(() => textWithin(story, ".told")).toBe("Step 2 of 4. A coast radio. Calls to its boats.");
});

test("after the last step comes the end, which leads to the start", async () => {
  await openStory("?step=4");
  await userEvent.keyboard("{PageDown}");
  await expectStep("The singing lamp", "?step=end");
  await expect.element(next).toBeDisabled();
  await page.getByRole("link", { name: "From the start" }).click();
  await expectStep("One keeper listens", "");
});

test("an entry opens over the story, and closes to the same step", async () => {
  await openStory("?step=2");
  const panel = document.querySelector("bl-entry-panel") as unknown as { entry: string };
  await page.getByRole("link", { name: "Open" }).click();
  await expectStep("A coast radio", "?step=2&entry=coast-radio");
  expect(panel.entry).toBe("coast-radio");
  (document.querySelector("bl-timeline") as HTMLElement).dispatchEvent(
    new CustomEvent("bl-select", { detail: { id: null }, bubbles: true }),
  );
  await expectStep("A coast radio", "?step=2");
  expect(panel.entry).toBe("");
  expect(graphic()[2]).toBe("coast-radio");
});

test("a finger that swipes over the paper turns the page", async () => {
  await touchScreen(390, 844);
  const story = await openStory();
  await fingers.swipe({ x: -200 }, placeOn(within(story, "section"), { x: 0.8, y: 0.2 }));
  await expectStep("A coast radio", "?step=2");
  await fingers.swipe({ x: 200 }, placeOn(within(story, "section"), { x: 0.2, y: 0.2 }));
  await expectStep("One keeper listens", "");
});

test("a presentation is alone on the screen, and obeys a clicker", async () => {
  await openStory("?step=1&present");
  const { documentElement } = document;
  expect(documentElement.hasAttribute("data-presenting")).toBe(true);
  await userEvent.keyboard("{PageDown}{ArrowRight}");
  await expectStep("Harbours of the pact", "?step=3&present");
  await userEvent.keyboard("{End}");
  await expectStep("Motor boats spread", "?step=4&present");
  await userEvent.keyboard("{PageUp}{ArrowLeft}{Home}");
  await expectStep("One keeper listens", "?present");
  await userEvent.keyboard("{Escape}");
  await expectStep("One keeper listens", "");
  expect(documentElement.hasAttribute("data-presenting")).toBe(false);
});

test("B blanks the screen, also after a reload, and the next page shows the story again", async () => {
  await openStory("?step=2&present&play");
  await userEvent.keyboard("b");
  await expect.poll(() => location.search).toBe("?step=2&present&blank");
  const blank = page.getByRole("button", { name: /^The screen is blank/ });
  const box = (): DOMRect => blank.element().getBoundingClientRect();
  await expect.element(blank).toBeInTheDocument();
  expect([box().width, box().height]).toEqual([1280, 800]);
  await openStory("?step=2&present&blank=white");
  await expect.element(blank).toBeInTheDocument();
  expect(getComputedStyle(blank.element()).backgroundColor).toBe("rgb(255, 255, 255)");
  await userEvent.keyboard(" ");
  await expectStep("Harbours of the pact", "?step=3&present");
  await expect.element(blank).not.toBeInTheDocument();
  await userEvent.keyboard(".");
  await expect.element(blank).toBeInTheDocument();
  await userEvent.keyboard(".");
  await expectStep("Harbours of the pact", "?step=3&present");
});

test("a window of our origin steers the story and is told what it shows; nobody else is", async () => {
  const story = await openStory();
  story.story = "lamp";
  const told: unknown[] = [];
  const frame = document.body.appendChild(document.createElement("iframe"));
  const other = frame.contentWindow as Window & typeof globalThis;
  other.addEventListener("message", ({ data }) => told.push(data));
  const say = (said: unknown): void => {
    other.eval(`parent.postMessage(${JSON.stringify(said)}, "*")`);
  };
  say({ name: "bluelamp-presentation", command: { do: "go", page: 2 } });
  await expectStep("Harbours of the pact", "?step=3");
  await expect
    .poll(() => told.at(-1))
    .toEqual({ name: "bluelamp-presentation", story: "lamp", state: { page: 2, blank: "", play: false } });
  await userEvent.keyboard("{PageDown}");
  await expect.poll(() => told.at(-1)).toHaveProperty("state.page", 3);
  window.dispatchEvent(
    new MessageEvent("message", {
      data: { name: "bluelamp-presentation", command: { do: "first" } },
      origin: "https://evil.example",
      source: other,
    }),
  );
  say({ name: "something-else", command: { do: "first" } });
  say({ name: "bluelamp-presentation", command: { do: "reload" } });
  say("first");
  await userEvent.keyboard("{PageUp}");
  await expectStep("Harbours of the pact", "?step=3");
});

test("where no server has a speaker's page, the dialog says so", async () => {
  await resizeWindow(1024, 768);
  await openStory();
  await page.getByRole("button", { name: "Speaker’s page" }).click();
  await expect
    .poll(() => page.getByRole("dialog").element().textContent)
    .toContain("neither a speaker’s window nor a code");
});

test("a presentation shows its controls while the pointer moves", async () => {
  const story = await openStory("?present");
  const opacity = (): string => getComputedStyle(within(story, ".controls")).opacity;
  await expect.poll(opacity).toBe("0");
  await userEvent.hover(within(story, "section"));
  await expect.poll(() => story.quiet).toBe(false);
  await expect.poll(opacity).toBe("1");
  await expect.poll(() => story.quiet).toBe(true);
});

/** Turns the clock; each timer runs in its turn. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function press(key: string): void {
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
  );
}

test("play goes on by itself until it is paused, and stops at the end", async () => {
  stopClock();
  await openStory("?step=2&present");
  const expectNow = async (heading: string, search: string): Promise<void> => {
    expect(shownHeadings()).toEqual([heading]);
    // The address follows the paint.
    await new Promise(requestAnimationFrame);
    await pass(1);
    expect(location.search).toBe(search);
  };
  press("p");
  await expectNow("A coast radio", "?step=2&present&play");
  await pass(10_000);
  await expectNow("Harbours of the pact", "?step=3&present&play");
  press("p");
  await pass(600_000);
  await expectNow("Harbours of the pact", "?step=3&present");
  press("p");
  await pass(10_000);
  await expectNow("Motor boats spread", "?step=4&present&play");
  await pass(10_000);
  await expectNow("The singing lamp", "?step=end&present");
});

test("an address that plays stands still for who wants less motion", async () => {
  await wish({ "prefers-reduced-motion": "reduce" });
  stopClock();
  await openStory("?step=2&play");
  await pass(600_000);
  expect(shownHeadings()).toEqual(["A coast radio"]);
  expect(page.getByRole("button", { name: "Play" }).query()).not.toBeNull();
});

test("a story that plays waits in a hidden tab, and while the device sleeps", async () => {
  stopClock();
  await openStory("?play");
  show(false);
  await pass(3_600_000);
  expect(location.search).toBe("?play");
  show(true);
  vi.setSystemTime(Date.now() + 9 * 3_600_000);
  await pass(300);
  expect(location.search).toBe("?play");
  await pass(10_000);
  expect(location.search).toMatch(/^\?step=2/);
});

test("translated by the browser, the story says where it is", async () => {
  const story = await openStory();
  translate(document.body);
  for (const step of [2, 3, 4]) {
    await userEvent.keyboard("{PageDown}");
    await expect.poll(() => textWithin(story, ".place")).toBe(`Step ${step} of 4`);
    translate(document.body);
  }
  within(story, ".place").click();
  await story.updateComplete;
  within(story, ".contents button").click();
  await expect.poll(() => textWithin(story, ".place")).toBe("Step 1 of 4");
});

test.for([
  [390, 844],
  [360, 640],
] as const)(
  "on a phone of %s a ribbon shows the present step among the dates, whole",
  async ([width, height]) => {
    await touchScreen(width, height);
    const story = await openStory("?step=4");
    const ribbon = within(story, ".ribbon");
    expect(ribbon.checkVisibility()).toBe(true);
    expect(ribbon.querySelectorAll("i")).toHaveLength(STEPS.length);
    expect(textWithin(story, ".ribbon-date")).toBe("1930–1935");
    expect(textWithin(story, ".ribbon-ends")).toMatch(/1924\s+1932/);
    const box = within(story, ".ribbon-date").getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    const present = (): number => within(story, ".ribbon .present").getBoundingClientRect().left;
    const before = present();
    await page.getByRole("button", { name: "Back" }).click();
    expect(present()).toBeLessThan(before);
  },
);

test.for([
  [390, "24px"],
  [390, "32px"],
  [360, "32px"],
] as const)(
  "on %s pixels in letters of %s the controls lie in the page, apart, by their names",
  async ([width, size]) => {
    document.documentElement.style.fontSize = size;
    onTestFinished(() => {
      document.documentElement.style.fontSize = "";
    });
    await resizeWindow(width, 844);
    await openStory();
    const controls = ["Back", /^Step 1 of 4/, "Play", "Next"].map((name) =>
      page.getByRole("button", { name }).element().getBoundingClientRect(),
    );
    for (const [place, box] of controls.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(place === 0 ? 0 : Math.floor(controls[place - 1].right));
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.width).toBeGreaterThanOrEqual(44);
    }
  },
);
