/** The view as a picture: what a visitor who saves it finds in the file. */
import { expect, onTestFinished, test, vi } from "vitest";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { allWithin, within } from "../../../shared/testing/page.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { documentOf, onDay } from "../testing/documents.js";
import { openTimeline } from "../testing/page.js";
import type { BlTimeline } from "../view/timeline-element.js";

/** Files that the page has given to the visitor, instead of the browser's downloads. */
function savedFiles(): { readonly name: string; readonly file: Promise<Blob> }[] {
  const saved: { name: string; file: Promise<Blob> }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: fetch(this.href).then((answer) => answer.blob()) });
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return saved;
}

function choose(timeline: BlTimeline, words: string): void {
  const label = allWithin(timeline, ".picture label").find(({ textContent }) => textContent.includes(words));
  expect(label, words).toBeDefined();
  label?.querySelector("input")?.click();
}

async function openDialog(timeline: BlTimeline): Promise<void> {
  const isPhone = allWithin(timeline, ".save-button").length === 0;
  if (isPhone) {
    within(timeline, ".legend-button").click();
    await expect.poll(() => allWithin(timeline, ".save-in-words").length).toBe(1);
  }
  within(timeline, isPhone ? ".save-in-words" : ".save-button").click();
  await expect.poll(() => allWithin(timeline, ".picture[open]").length).toBe(1);
}

async function save(timeline: BlTimeline, ...choices: readonly string[]): Promise<Blob> {
  const saved = savedFiles();
  await openDialog(timeline);
  for (const words of choices) {
    choose(timeline, words);
  }
  saveButtonOf(timeline).click();
  await expect.poll(() => said(timeline), { timeout: 60_000 }).toMatch(/^Saved: timeline-/);
  return saved[0].file;
}

function saveButtonOf(timeline: BlTimeline): HTMLButtonElement {
  return within(timeline, ".picture .save") as HTMLButtonElement;
}

function said(timeline: BlTimeline): string {
  return within(timeline, ".picture .said").textContent;
}

/** Two texts of a drawing overlap by more than a hair. */
function overlaps(svg: SVGSVGElement): string[] {
  const texts = [...svg.querySelectorAll("text")].map((text) => ({
    words: text.textContent.trim(),
    box: text.getBoundingClientRect(),
    isSloped: /matrix\([^,]+, [^0]/.test(text.getAttribute("transform") ?? ""),
  }));
  return texts.flatMap(({ box, isSloped, words }, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Boxes of lines include the room above and below their letters.
      const isOver = across > 1 && down > 0.35 * Math.min(box.height, other.box.height);
      return isOver && !isSloped && !other.isSloped ? [`${words} / ${other.words}`] : [];
    }),
  );
}

/** Texts that reach out of the picture. */
function outside(svg: SVGSVGElement): string[] {
  const { left, right } = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")]
    .filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map((text) => text.textContent);
}

function shownIn(svg: string, fontFamily: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  const root = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  for (const element of [root, ...root.querySelectorAll("[font-family]")]) {
    element.setAttribute("font-family", fontFamily);
  }
  Object.assign(root.style, { position: "absolute", insetInlineStart: "0", insetBlockStart: "0" });
  document.body.append(root);
  onTestFinished(() => {
    root.remove();
  });
  return root;
}

test("a PNG of 1920 × 1080 is as large as it says", async () => {
  const timeline = await openTimeline("savable");
  const bytes = new DataView(await (await save(timeline, "1920 × 1080")).arrayBuffer());
  expect([0, 1, 2, 3].map((at) => bytes.getUint8(at))).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1920, 1080]);
});

test.for([
  ["a wide screen", 1280, 800, "1920 × 1080"],
  ["a wide screen", 1280, 800, "7680 × 4320"],
  ["a phone", 390, 844, "As on this screen"],
] as const)(
  "an SVG from %s, %s × %s, in the size %s asks nobody for anything, and no text lies on another in a wider font",
  async ([, width, height, size]) => {
    await resizeWindow(width, height);
    const timeline = await openTimeline("savable");
    const svg = await (await save(timeline, "SVG", size)).text();
    expect(svg).not.toMatch(/<script|<style|<foreignObject|\son\w+=|var\(--/i);
    const addresses = [...svg.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address.startsWith("data:"))).toEqual([]);
    const references = [...svg.matchAll(/url\(([^)]*)\)/g)].map(([, reference]) => reference);
    expect(references.filter((reference) => !reference.startsWith("#"))).toEqual([]);
    const shown = shownIn(svg, "'DejaVu Sans', Verdana, sans-serif");
    expect(overlaps(shown)).toEqual([]);
    expect(outside(shown)).toEqual([]);
    const words = shown.textContent;
    expect(words).toContain("Made-up Lights");
    expect(words).toMatch(/Source: Made-up Lights,\s*http/);
  },
);

test("a picture in another size is laid out anew: more titles have room in a larger one", async () => {
  const titles = async (size: string): Promise<number> => {
    const timeline = await openTimeline("savable");
    return shownIn(await (await save(timeline, "SVG", size)).text(), "sans-serif").querySelectorAll("text")
      .length;
  };
  expect(await titles("3840 × 2160")).toBeGreaterThan(await titles("As on this screen"));
});

test("pictures of cards are in the file itself", async () => {
  const picture = document.createElement("canvas");
  picture.width = picture.height = 8;
  const drawn = picture.toDataURL();
  const set = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src")?.set;
  vi.spyOn(HTMLImageElement.prototype, "src", "set").mockImplementation(function (
    this: HTMLImageElement,
    address,
  ) {
    set?.call(this, address.includes("media/small") ? drawn : address);
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const entry = onDay(dayOf(1960), {
    title: "A lamp",
    place: "Lyon",
    picture: "lamp.svg?v=1",
    significance: 5,
  });
  const exhibit = documentOf([onDay(dayOf(1930)), entry, onDay(dayOf(1990))], {
    messages: madeUpTimeline().messages,
  });
  const timeline = await openTimeline(`savable from="1959-12" to="1960-02"`, exhibit);
  const svg = await (await save(timeline, "SVG", "1920 × 1080")).text();
  expect(svg.includes('href="data:image/png;base64,')).toBe(true);
});

test("the night's palette is kept where it is chosen, and the day's is used where not", async () => {
  document.documentElement.style.colorScheme = "dark";
  onTestFinished(() => {
    document.documentElement.style.colorScheme = "";
  });
  const ground = async (colours: string): Promise<string | null> => {
    const timeline = await openTimeline("savable");
    const file = await save(timeline, "SVG", colours);
    return (
      shownIn(await file.text(), "serif")
        .querySelector("rect")
        ?.getAttribute("fill") ?? null
    );
  };
  expect(await ground("Light")).toBe("#f4efe4");
  expect(await ground("As they are now")).toBe("#0d1420");
});

test("a size that the device has no memory for is refused in one line, and nothing is tried", async () => {
  Object.defineProperty(navigator, "deviceMemory", { value: 1, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "deviceMemory");
  });
  const canvas = vi.spyOn(HTMLCanvasElement.prototype, "toBlob");
  const timeline = await openTimeline("savable");
  const saved = savedFiles();
  await openDialog(timeline);
  choose(timeline, "7680 × 4320");
  saveButtonOf(timeline).click();
  await expect.poll(() => said(timeline)).toContain("can’t make a picture of 7680 × 4320 pixels");
  expect(canvas).not.toHaveBeenCalled();
  expect(saved).toEqual([]);
});

test("where the canvas fails nevertheless, the same line says so and the next try is open", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((give) => {
    give(null);
  });
  const timeline = await openTimeline("savable");
  const saved = savedFiles();
  await openDialog(timeline);
  choose(timeline, "3840 × 2160");
  saveButtonOf(timeline).click();
  await expect.poll(() => said(timeline), { timeout: 30_000 }).toContain("3840 × 2160 pixels");
  expect(saved).toEqual([]);
  expect(saveButtonOf(timeline).disabled).toBe(false);
});

test("nothing is offered where the page does not ask for it, as in a kiosk", async () => {
  const timeline = await openTimeline();
  expect(allWithin(timeline, ".save-button, .save-in-words")).toEqual([]);
});
