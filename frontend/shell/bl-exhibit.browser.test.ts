import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { madeUpTimeline } from "../shared/testing/made-up-documents.js";
import { stopClock, textWithin, within } from "../shared/testing/page.js";
import "./bl-exhibit.js";
import type { ExhibitElement } from "./exhibit-element.js";
import { article, madeUpAnswers, openExhibit, pathOf, shown, toolsOf } from "./testing.js";

const { total } = madeUpTimeline();

/** For a machine that is busy with other things; each look turns a stopped clock, which `expect.poll` does not. */
const PATIENT = { timeout: 60_000 };

function panelOf(exhibit: ExhibitElement): HTMLElement {
  return within(exhibit, "bl-entry-panel");
}

function fullLink(exhibit: ExhibitElement): string {
  return (within(exhibit, ".bl-exhibit-full") as HTMLAnchorElement).href;
}

function line(exhibit: ExhibitElement): string {
  return within(exhibit, ".bl-exhibit-line").textContent;
}

async function openEntry(exhibit: ExhibitElement, id: string): Promise<void> {
  exhibit
    .querySelector("bl-timeline, bl-list")
    ?.dispatchEvent(new CustomEvent("bl-select", { detail: { id }, bubbles: true, composed: true }));
  await expect.poll(() => panelOf(exhibit).textContent).toContain(`Article of ${id}`);
}

describe("the timeline in somebody's page", () => {
  test("draws the whole exhibit from its document, with search and filters in one line", async () => {
    const { exhibit, asked } = openExhibit('view="timeline"');
    await shown(exhibit);
    expect(exhibit.querySelector("ul")).toBeNull();
    expect(within(exhibit, ".bl-exhibit-title").textContent).toBe(madeUpTimeline().title);
    await toolsOf(exhibit);
    expect(within(exhibit, "bl-search").getAttribute("aria-label") ?? "").toBe("");
    expect(within(within(exhibit, "bl-search"), "input").getAttribute("placeholder")).toBe(
      `Search ${total} entries`,
    );
    expect(within(within(exhibit, "bl-filters"), "button").textContent).toContain("Filters");
    expect(asked.filter(({ pathname }) => pathname === pathOf("api/v1/timeline.json")).map(String)).toEqual([
      new URL(`api/v1/timeline.json?v=${exhibit.getAttribute("version") ?? ""}`, document.baseURI).href,
    ]);
  });

  test("opens an entry with its article, says so in the address, and adds nothing to the history", async () => {
    const { exhibit } = openExhibit('view="timeline"');
    await shown(exhibit);
    const before = history.length;
    within(within(exhibit, "bl-timeline"), "[data-entry='first-lamp']").focus();
    await openEntry(exhibit, "first-lamp");
    // The code of the panel has come with the press, and the focus goes there all the same.
    await expect.poll(() => document.activeElement).toBe(panelOf(exhibit));
    await openEntry(exhibit, "last-lamp");
    await expect.poll(() => location.search).toBe("?entry=last-lamp");
    expect(history.length).toBe(before);
    expect(fullLink(exhibit)).toBe("https://lamp.example/full?entry=last-lamp");
    within(panelOf(exhibit), "button").click();
    await expect.poll(() => panelOf(exhibit).hidden).toBe(true);
    await expect.poll(() => location.search).toBe("");
  });

  test("on a page of the exhibit's own, Back leads to the view of before", async () => {
    const { exhibit } = openExhibit("stays");
    await shown(exhibit);
    exhibit.dispatchEvent(new CustomEvent("bl-select", { detail: { id: "first-lamp" } }));
    await expect.poll(() => location.search).toBe("?entry=first-lamp");
    history.back();
    await expect.poll(() => location.search).toBe("");
    await expect.poll(() => panelOf(exhibit).hidden).toBe(true);
  });

  test("loads the styles of an article with the first open entry, before the page's own", async () => {
    const styles = "data:text/css,.bl-article{--dressed:1}";
    const { exhibit } = openExhibit(`article-styles="${styles}"`);
    await shown(exhibit);
    expect(document.querySelector(`link[href="${styles}"]`)).toBeNull();
    exhibit.query = "?entry=first-lamp";
    await expect.poll(() => exhibit.querySelector("bl-entry-panel .bl-article")).not.toBeNull();
    const dress = document.querySelector<HTMLLinkElement>(`link[href="${styles}"]`);
    onTestFinished(() => {
      dress?.remove();
    });
    expect(
      getComputedStyle(exhibit.querySelector(".bl-article") as Element).getPropertyValue("--dressed"),
    ).toBe("1");
    expect(document.querySelector("link[rel=stylesheet]")).toBe(dress);
  });

  test("shows an article without styles that do not come, and asks again with the next one", async () => {
    const { exhibit } = openExhibit('article-styles="/no-such-styles.css"', "?entry=first-lamp");
    await shown(exhibit);
    await expect.poll(() => exhibit.querySelector("bl-entry-panel .bl-article")).not.toBeNull();
    expect(exhibit.getAttribute("article-styles")).toBe("/no-such-styles.css");
    expect(document.querySelector('link[href="/no-such-styles.css"]')).toBeNull();
  });

  test("reads its address", async () => {
    const { exhibit } = openExhibit(
      'view="timeline"',
      "?from=1920&to=1930&entry=first-lamp&series=none&palette=day",
    );
    await shown(exhibit);
    const timeline = exhibit.querySelector("bl-timeline");
    expect([timeline?.from, timeline?.to, timeline?.selected, timeline?.series]).toEqual([
      "1920",
      "1930",
      "first-lamp",
      "none",
    ]);
    expect(document.documentElement.dataset["palette"]).toBe("day");
    expect(exhibit.palette).toBe("day");
    expect(fullLink(exhibit)).toBe(
      "https://lamp.example/full?from=1920&to=1930&entry=first-lamp&series=none",
    );
    exhibit.palette = "host";
    expect("palette" in document.documentElement.dataset).toBe(false);
    await expect.poll(() => panelOf(exhibit).textContent).toContain("Article of first-lamp");
  });

  test("filters and searches on the page", async () => {
    const { exhibit, asked } = openExhibit('view="timeline"', "?theme=boats");
    await shown(exhibit);
    const chosen = within(exhibit, "bl-chosen-filters");
    await expect.poll(() => textWithin(chosen, ".found")).toMatch(new RegExp(`^\\d+ of ${total} entries$`));
    exhibit.query = "?q=lamp";
    await expect.poll(() => textWithin(chosen, "li")).toBe("“lamp”");
    await expect.poll(() => asked.map(({ pathname }) => pathname)).toContain(pathOf("api/v1/search.json"));
    await expect
      .poll(() => exhibit.querySelector("bl-list, bl-timeline")?.hasAttribute("data-ready"))
      .toBe(true);
    expect(asked.filter(({ searchParams }) => searchParams.has("theme") || searchParams.has("q"))).toEqual(
      [],
    );
  });

  test("keeps what is typed into the search while its code is on its way, and the focus", async () => {
    const { exhibit } = openExhibit('view="timeline"');
    await shown(exhibit);
    within(within(exhibit, "bl-search"), "input").focus();
    await userEvent.keyboard("lam");
    await toolsOf(exhibit);
    const search = within(exhibit, "bl-search");
    const field = (): HTMLInputElement | null | undefined => search.shadowRoot?.querySelector("input");
    await userEvent.keyboard("p");
    await expect.poll(() => field()?.value).toBe("lamp");
    expect([document.activeElement, search.querySelector("input")]).toEqual([search, null]);
  });

  test("opens the filters by the press that has asked for their code", async () => {
    const { exhibit } = openExhibit('view="timeline"');
    await shown(exhibit);
    await userEvent.click(within(within(exhibit, "bl-filters"), "button"));
    await expect
      .poll(() => within(exhibit, "bl-filters").shadowRoot?.querySelector("#panel")?.matches(":popover-open"))
      .toBe(true);
  });

  test("shows an entry that nobody knows as none", async () => {
    const { exhibit } = openExhibit('view="timeline"', "?entry=unknown");
    await shown(exhibit);
    await expect.poll(() => panelOf(exhibit).hidden).toBe(true);
  });

  test("is moved from outside, and tells what it shows", async () => {
    const { exhibit } = openExhibit('view="timeline"');
    await shown(exhibit);
    const told: unknown[] = [];
    exhibit.addEventListener("bl-address", (event) => told.push((event as CustomEvent).detail));
    exhibit.query = "?entry=coast-radio";
    await expect.poll(() => panelOf(exhibit).textContent).toContain("Article of coast-radio");
    await expect
      .poll(() => [exhibit.query, location.search])
      .toEqual(["?entry=coast-radio", "?entry=coast-radio"]);
    expect(told).toEqual([{ search: "?entry=coast-radio" }]);
  });

  test("says in one line what the page has to say of its address", async () => {
    const { exhibit } = openExhibit('view="timeline" notice="There is no such entry."');
    await shown(exhibit);
    expect(line(exhibit)).toContain("There is no such entry.");
    await page.getByRole("button", { name: "Close", exact: true }).click();
    expect(line(exhibit)).toBe("");
  });

  test("keeps its state in memory where it is asked to", async () => {
    const { exhibit } = openExhibit('view="timeline" state="memory"', "?series=none");
    await shown(exhibit);
    await openEntry(exhibit, "first-lamp");
    await expect
      .poll(() => [location.search, exhibit.query])
      .toEqual(["?series=none", "?series=none&entry=first-lamp"]);
    expect(fullLink(exhibit)).toContain("entry=first-lamp");
  });

  test("goes on where history, storage and workers throw", async () => {
    const refuse = (): never => {
      throw new DOMException("Not here", "SecurityError");
    };
    vi.spyOn(window, "localStorage", "get").mockImplementation(refuse);
    const { exhibit } = openExhibit('view="timeline"');
    vi.stubGlobal("Worker", refuse);
    vi.spyOn(history, "replaceState").mockImplementation(refuse);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await shown(exhibit);
    await openEntry(exhibit, "first-lamp");
    await expect.poll(() => [location.search, exhibit.query]).toEqual(["", "?entry=first-lamp"]);
  });
});

describe("other views in somebody's page", () => {
  test("the list shows the same entries and opens them", async () => {
    const { exhibit } = openExhibit('view="list"');
    await shown(exhibit);
    const list = within(exhibit, "bl-list");
    expect(textWithin(list, ".count")).toBe(`${total} entries`);
    within(list, 'a[data-entry="coast-radio"]').click();
    await expect.poll(() => panelOf(exhibit).textContent).toContain("Article of coast-radio");
    await expect.poll(() => location.search).toBe("?entry=coast-radio");
  });

  test("an entry is its article, in which links to others are followed", async () => {
    const { exhibit, asked } = openExhibit('view="entry" subject="first-lamp"');
    await shown(exhibit);
    expect(panelOf(exhibit).textContent).toContain("Article of first-lamp");
    expect(asked.map(({ pathname }) => pathname)).toEqual([pathOf("api/v1/entries/first-lamp.html")]);
    within(exhibit, ".bl-article-link").click();
    await expect.poll(() => panelOf(exhibit).textContent).toContain("Article of last-lamp");
    await expect
      .poll(() => [location.search, fullLink(exhibit)])
      .toEqual(["?entry=last-lamp", "https://lamp.example/full?entry=last-lamp"]);
    within(exhibit, "bl-entry-panel").focus();
    within(panelOf(exhibit), "section").focus();
    await userEvent.keyboard("{Escape}");
    expect(panelOf(exhibit).hidden).toBe(false);
  });

  test("a story turns its pages, and opens entries over them", async () => {
    const { exhibit } = openExhibit('view="story" subject="singing"', "?step=2");
    await shown(exhibit);
    const story = within(exhibit, "bl-story");
    const heading = (): string =>
      [...story.querySelectorAll<HTMLElement>(".bl-pages h2")]
        .filter((one) => one.checkVisibility())
        .map((one) => one.textContent)
        .join();
    expect([heading(), within(story, 'h1[slot="heading"]').textContent]).toEqual(["Two", "The singing lamp"]);
    expect(exhibit.querySelector("bl-timeline")?.from).toBe("1926");
    const before = history.length;
    await userEvent.keyboard("{PageUp}");
    await expect.poll(() => [heading(), location.search, history.length]).toEqual(["One", "", before]);
    within(story, "[data-opens]").click();
    await expect.poll(() => panelOf(exhibit).textContent).toContain("Article of first-lamp");
    exhibit.query = "?step=2";
    await expect.poll(heading).toBe("Two");
  });

  test("a chart keeps its state in the address", async () => {
    const { exhibit } = openExhibit('view="numbers" subject="harbours"', "?scale=log");
    await shown(exhibit);
    const chart = within(exhibit, "bl-chart");
    expect(chart.getAttribute("scale")).toBe("log");
    await expect.poll(() => chart.hasAttribute("data-ready")).toBe(true);
    within(exhibit, '[data-scale="linear"]').click();
    await expect
      .poll(() => [chart.getAttribute("scale"), location.search])
      .toEqual(["linear", "?scale=linear"]);
    exhibit.query = "?scale=log";
    await expect.poll(() => chart.getAttribute("scale")).toBe("log");
  });

  test("a system is its article, with its graphics", async () => {
    const { exhibit } = openExhibit('view="systems" subject="one"');
    await shown(exhibit);
    await expect.poll(() => customElements.get("bl-diagram")).toBeDefined();
    within(exhibit, 'a[href="#note"]').click();
    expect(document.activeElement?.id).toBe("note");
    expect(within(exhibit, "bl-system").shadowRoot?.querySelector("nav")).toBeNull();
  });
});

describe("while the server does not answer", () => {
  test("the page's own list stays, and the exhibit comes by itself", async () => {
    let isAway = true;
    const { exhibit } = openExhibit('view="timeline"', "", {
      ...madeUpAnswers(),
      [pathOf("api/v1/timeline.json")]: () => {
        if (isAway) {
          throw new TypeError("no answer");
        }
        return madeUpTimeline();
      },
    });
    await expect.poll(() => line(exhibit)).toContain("The server does not answer.");
    expect(within(exhibit, "ul").textContent).toContain("The first lamp");
    isAway = false;
    await shown(exhibit);
    expect([line(exhibit), exhibit.querySelector("ul")]).toEqual(["", null]);
  });

  test("a refused document is asked for again after a while", async () => {
    stopClock();
    let status = 410;
    const { exhibit, asked } = openExhibit('view="entry" subject="first-lamp"', "", {
      [pathOf("api/v1/entries/first-lamp.html")]: () =>
        status === 200 ? article("first-lamp") : new Response("gone", { status }),
    });
    await vi.waitFor(() => {
      expect(line(exhibit)).toContain("This view cannot be had at present.");
    }, PATIENT);
    expect([within(exhibit, "ul").textContent.trim(), asked.length]).toEqual(["The first lamp", 1]);
    status = 200;
    vi.advanceTimersByTime(60_000);
    await vi.waitFor(() => {
      expect(exhibit.hasAttribute("data-ready")).toBe(true);
    }, PATIENT);
    expect([line(exhibit), panelOf(exhibit).textContent.includes("Article of first-lamp")]).toEqual([
      "",
      true,
    ]);
  });

  test("what is shown stays, and the line goes when the server is back", async () => {
    let isAway = true;
    const { exhibit } = openExhibit('view="timeline"', "", {
      ...madeUpAnswers(),
      [pathOf("api/v1/entries/first-lamp.html")]: () => {
        if (isAway) {
          throw new TypeError("no answer");
        }
        return article("first-lamp");
      },
    });
    await shown(exhibit);
    exhibit.query = "?entry=first-lamp";
    await expect.poll(() => line(exhibit)).toContain("The server does not answer.");
    expect(exhibit.querySelector("bl-timeline")?.hasAttribute("data-ready")).toBe(true);
    isAway = false;
    await expect.poll(() => panelOf(exhibit).textContent).toContain("Article of first-lamp");
    expect(line(exhibit)).toBe("");
  });
});

// The page of a test stands at the root of the application, where the full exhibit does: such links lead to `full`.
describe("links", () => {
  /** The presses that would leave, held back before the browser follows them. */
  function leaving(): string[] {
    const left: string[] = [];
    const hold = (event: MouseEvent): void => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link && !event.defaultPrevented) {
        event.preventDefault();
        left.push(`${link.target} ${link.rel} ${link.href}`);
      }
    };
    window.addEventListener("click", hold);
    onTestFinished(() => {
      window.removeEventListener("click", hold);
    });
    return left;
  }

  test("that leave the view open in a new tab", async () => {
    const left = leaving();
    const { exhibit } = openExhibit('view="systems" subject="one"');
    await shown(exhibit);
    within(exhibit, ".bl-article").insertAdjacentHTML("beforeend", '<a href="https://a.example/">Source</a>');
    within(exhibit, 'a[href="https://a.example/"]').click();
    within(exhibit, "bl-system").dispatchEvent(
      new CustomEvent("bl-select", { detail: { id: "first-lamp" }, bubbles: true }),
    );
    expect(left).toEqual([
      "_blank noopener https://a.example/",
      "_blank noopener https://lamp.example/full?entry=first-lamp",
    ]);
  });

  test("to another state of the view lead to the full exhibit in a tab of their own", async () => {
    const left = leaving();
    const { exhibit } = openExhibit('view="list"');
    await shown(exhibit);
    const row = within(within(exhibit, "bl-list"), 'a[data-entry="coast-radio"]');
    row.dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    expect(left).toEqual(["_blank noopener https://lamp.example/full?entry=coast-radio"]);
  });

  test("that a sandbox forbids are shown to be copied", async () => {
    const left = leaving();
    const { exhibit } = openExhibit('view="systems" subject="one"');
    await shown(exhibit);
    vi.stubGlobal("origin", "null");
    vi.spyOn(window, "open").mockReturnValue(null);
    within(exhibit, ".bl-exhibit-full").click();
    const field = within(exhibit, ".bl-exhibit-line input") as HTMLInputElement;
    expect([left, field.value, document.activeElement]).toEqual([[], "https://lamp.example/full", field]);
    expect(field.selectionEnd).toBe(field.value.length);
    vi.restoreAllMocks();
  });

  test("to a thread lead to the full timeline from where it can't be shown", async () => {
    const left = leaving();
    const { exhibit } = openExhibit('view="entry" subject="first-lamp"');
    await shown(exhibit);
    within(exhibit, "[data-thread]").click();
    expect(left).toEqual(["_blank noopener https://lamp.example/full?entry=first-lamp&thread=first-lamp"]);
  });
});
