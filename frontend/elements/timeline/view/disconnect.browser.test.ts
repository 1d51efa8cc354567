/** A timeline that leaves a page leaves nothing behind; several stand on one page. */
import { expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { open, ready, within } from "../../../shared/testing/page.js";
import { exhibitOf } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

/** So many that one node left behind by each is more than a drawing may have more or less. */
const CYCLES = 70;
const CYCLES_BEFORE = 20;
/** A drawing may have a few elements more or less, but no timeline's worth. */
const FEW_NODES = 60;
/** What the garbage collector and the compiler are allowed to be late with. */
const SLACK_BYTES = 1_500_000;
/** Objects that wait for a finalizer go with a later collection. */
const COLLECTIONS = 3;

type Count = "JSEventListeners" | "Nodes" | "JSHeapUsedSize";

async function counts(): Promise<Record<Count, number>> {
  for (let collection = 0; collection < COLLECTIONS; collection++) {
    await cdp().send("HeapProfiler.collectGarbage");
  }
  const { metrics } = await cdp().send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<Count, number>;
}

async function expectNothingLeftBy(cycle: () => Promise<void>): Promise<void> {
  await cdp().send("Performance.enable");
  for (let count = 0; count < CYCLES_BEFORE; count++) {
    await cycle();
  }
  const before = await counts();
  for (let count = 0; count < CYCLES; count++) {
    await cycle();
  }
  const after = await counts();
  expect(after.JSEventListeners).toBeLessThanOrEqual(before.JSEventListeners);
  expect(Math.abs(after.Nodes - before.Nodes)).toBeLessThanOrEqual(FEW_NODES);
  expect(after.JSHeapUsedSize).toBeLessThan(before.JSHeapUsedSize + SLACK_BYTES);
}

async function drawn(timeline: BlTimeline): Promise<void> {
  while (!timeline.hasAttribute("data-ready")) {
    await new Promise(requestAnimationFrame);
  }
}

test("new timelines, drawn and touched, come and go without a trace", async () => {
  const { src } = exhibitOf();
  open(`<bl-timeline src="${src}" style="height: 420px"></bl-timeline>`);
  await ready("bl-timeline");
  await expectNothingLeftBy(async () => {
    const timeline = document.createElement("bl-timeline");
    timeline.src = src;
    timeline.style.height = "420px";
    document.body.append(timeline);
    await drawn(timeline);
    timeline.zoomIn();
    timeline.focusEntry("first-lamp");
    within(timeline, ".stage").dispatchEvent(
      new PointerEvent("pointerdown", { bubbles: true, pointerType: "touch", pointerId: 1 }),
    );
    await new Promise(requestAnimationFrame);
    timeline.remove();
  });
});

test("a timeline is taken off and put back without a trace", async () => {
  const { src } = exhibitOf();
  open(`<bl-timeline src="${src}" style="height: 420px"></bl-timeline>`);
  const timeline = await ready("bl-timeline");
  await expectNothingLeftBy(async () => {
    timeline.remove();
    document.body.append(timeline);
    await drawn(timeline);
  });
});

test("several timelines share a request and keep their own windows", async () => {
  const { src, asked } = exhibitOf();
  open(
    `<bl-timeline id="a" src="${src}" from="1950" to="1960" style="height: 300px"></bl-timeline>
    <bl-timeline id="b" src="${src}" style="height: 300px"></bl-timeline>`,
  );
  const [first, second] = document.querySelectorAll("bl-timeline");
  await Promise.all([drawn(first), drawn(second)]);
  second.focusEntry("first-lamp");
  await second.idle;
  await userEvent.keyboard("+");
  await expect.poll(() => second.from).toBeTruthy();
  expect(first.from).toBe("1950");
  expect(asked.filter(({ pathname }) => pathname === src)).toHaveLength(1);
});
