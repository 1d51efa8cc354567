import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { madeUpTimeline } from "../../shared/testing/made-up-documents.js";
import { allWithin, answer, open, ready, textWithin } from "../../shared/testing/page.js";
import "../../elements/list/bl-list.js";
import "../../elements/timeline/bl-timeline.js";
import "./bl-connection.js";

const AWAY = "The server does not answer. This page goes on by itself as soon as it does.";

/** A server that gives no answer while it is away. */
function serve(): { isAway: boolean } {
  // An application whose own connection is well: what is away are documents.
  const connectionState = {
    state: "connected",
    addStateChangeListener: vi.fn(),
    removeStateChangeListener: vi.fn(),
  };
  vi.stubGlobal("Vaadin", { connectionState, Flow: { clients: { application: {} } } });
  const server = { isAway: false };
  const timeline = madeUpTimeline();
  answer({
    "/timeline.json": ({ searchParams }: URL) => {
      if (server.isAway) {
        throw new TypeError("Failed to fetch");
      }
      return searchParams.has("theme")
        ? { ...timeline, count: 0, columns: emptied(timeline.columns) }
        : timeline;
    },
  });
  return server;
}

function emptied<Columns extends object>(columns: Columns): Columns {
  return Object.fromEntries(Object.keys(columns).map((name) => [name, []])) as unknown as Columns;
}

function line(): string {
  return textWithin(document.querySelector("bl-connection") as Element, "[role=status]");
}

/** As the browser tells a page when the device is back in its network. */
function comeBack(server: { isAway: boolean }): void {
  server.isAway = false;
  window.dispatchEvent(new Event("online"));
}

test("a list that is filtered while its document is away keeps its rows until it is back", async () => {
  const server = serve();
  open(`<bl-connection></bl-connection><bl-list src="/timeline.json?visit=1"></bl-list>`);
  const list = await ready("bl-list");
  expect(line()).toBe("");
  server.isAway = true;
  list.src = "/timeline.json?theme=boats";
  await expect.poll(line).toBe(AWAY);
  expect(allWithin(list, "a[data-entry]")).toHaveLength(64);
  expect(allWithin(list, "[role=alert]")).toHaveLength(0);
  comeBack(server);
  await expect.poll(line).toBe("");
  await ready("bl-list");
  expect(allWithin(list, "a[data-entry]")).toHaveLength(0);
});

test("a timeline whose document is away from the beginning says so, and is drawn when it is back", async () => {
  const server = serve();
  server.isAway = true;
  open(`<bl-connection></bl-connection>
    <bl-timeline src="/timeline.json?visit=2" style="display: block; height: 600px"></bl-timeline>`);
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.poll(line).toBe(AWAY);
  comeBack(server);
  const timeline = await ready("bl-timeline");
  expect(allWithin(timeline, "[role=alert]")).toHaveLength(0);
  await expect.poll(line).toBe("");
});
