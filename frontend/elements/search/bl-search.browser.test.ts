import { expect, onTestFinished, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { createQueryEngine } from "../../shared/query/query-engine.js";
import { madeUpSearchTexts, madeUpTimeline } from "../../shared/testing/made-up-documents.js";
import { answer, listen, open } from "../../shared/testing/page.js";
import { translate } from "../../shared/testing/translate.js";
import "./bl-search.js";
import type { SearchElement } from "./search-element.js";

const WORDS = "harbour radio";
const field = page.getByRole("combobox");
const options = page.getByRole("option");
const groups = page.getByRole("group");

const engine = createQueryEngine(madeUpTimeline(), () => Promise.resolve(madeUpSearchTexts()));

/** A server whose answers a test lets come one by one. */
class Server {
  readonly asked: string[] = [];
  readonly #waiting: (() => void)[] = [];
  #isNear = true;

  constructor() {
    answer({
      "/api/v1/search": async ({ searchParams }: URL) => {
        this.asked.push(searchParams.get("q") ?? "");
        if (!this.#isNear) {
          await new Promise<void>((come) => this.#waiting.push(come));
        }
        return engine.search(searchParams);
      },
    });
  }

  /** From now on an answer comes when it is let. */
  goFar(): void {
    this.#isNear = false;
  }

  /** Answers that have been waited for come, and all others at once. */
  comeNear(): void {
    this.#isNear = true;
    this.#waiting.splice(0).forEach((come) => {
      come();
    });
  }
}

/** Where answers are kept between tests, another version's address is another answer. */
let versions = 0;

/** A page with the field, which takes up what the field tells or, as a page without a view, leaves all to it. */
async function arrive({ filters = "", takesUp = true } = {}): Promise<{
  search: SearchElement;
  server: Server;
  sought: { text: string }[];
}> {
  const server = new Server();
  open(`<bl-search label="Search" src="/api/v1/timeline.json?v=${++versions}${filters}"></bl-search>`);
  const search = document.querySelector("bl-search") as SearchElement;
  await search.updateComplete;
  await field.click();
  if (takesUp) {
    for (const name of ["bl-search", "bl-select", "bl-place", "bl-filter"] as const) {
      search.addEventListener(name, (event) => {
        event.preventDefault();
      });
    }
  }
  return { search, server, sought: listen<{ text: string }>("bl-search") };
}

/** The addresses to which the page is led; it stays. */
function ways(): string[] {
  const found: string[] = [];
  const leave = new AbortController();
  document.addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link) {
        event.preventDefault();
        found.push(link.href.replace(location.origin, ""));
      }
    },
    { signal: leave.signal },
  );
  onTestFinished(() => {
    leave.abort();
  });
  return found;
}

/** Types as people do: with a pause after each letter. */
async function typeSlowly(words: string, pauseMs: number): Promise<void> {
  for (const letter of words) {
    await userEvent.keyboard(letter);
    await new Promise((later) => setTimeout(later, pauseMs));
  }
}

test.each([150, 200, 300])(
  "every letter stays where one is typed each %i ms and the server is far",
  async (pauseMs) => {
    const { search, server, sought } = await arrive();
    server.goFar();
    await typeSlowly(WORDS, pauseMs);
    await expect.element(field).toHaveValue(WORDS);
    await expect.poll(() => server.asked.at(-1)).toBe(WORDS);
    server.comeNear();
    await expect.element(field).toHaveAttribute("aria-expanded", "true");
    await expect.element(field).toHaveValue(WORDS);
    expect(search.shadowRoot?.activeElement).toBe(field.element());
    expect(new Set(server.asked).size).toBe(server.asked.length);
    expect(sought).toEqual([]);
  },
);

test("what is found stands in groups, each under its name, with the last line for all entries", async () => {
  await arrive();
  await userEvent.keyboard("lamp");
  await expect.element(groups.nth(0)).toHaveAccessibleName("Entries 64");
  await expect.element(groups.nth(1)).toHaveAccessibleName("Stories 1");
  await expect.element(groups.nth(2)).toHaveAccessibleName("Systems 4");
  await expect.element(groups.nth(3)).toHaveAccessibleName("Numbers 9");
  expect(groups.elements()).toHaveLength(4);
  await expect.element(options.last()).toMatchTextContent("Show all 64 in the list");
  expect(options.elements()).toHaveLength(5 + 1 + 3 + 3 + 1);
});

test("the space between words stays while the page takes over their address", async () => {
  const { search, sought } = await arrive();
  await userEvent.keyboard("harbour {Enter}");
  await expect.poll(() => sought.at(-1)?.text).toBe("harbour");
  // As the page does once it stands at the address of the words.
  search.value = "harbour";
  await search.updateComplete;
  await expect.element(field).toHaveValue("harbour ");
  await userEvent.keyboard("radio{Enter}");
  await expect.element(field).toHaveValue(WORDS);
  await expect.poll(() => sought.at(-1)?.text).toBe(WORDS);
});

test("keys right after new words never choose from the list of the old ones", async () => {
  const { server, sought } = await arrive();
  const chosen = listen("bl-select");
  await userEvent.keyboard("radio");
  await expect.element(field).toHaveAttribute("aria-expanded", "true");
  server.goFar();
  (field.element() as HTMLInputElement).select();
  await userEvent.keyboard("motor{ArrowDown}{Enter}");
  await expect.poll(() => sought.at(-1)?.text).toBe("motor");
  server.comeNear();
  await expect.element(field).toHaveValue("motor");
  await expect.element(field).toHaveAttribute("aria-expanded", "false");
  expect(chosen).toEqual([]);
});

test.each(["Enter", "Escape"])(
  "a list that the visitor has closed by %s stays closed when its answer comes",
  async (key) => {
    const { server, sought } = await arrive();
    server.goFar();
    await userEvent.keyboard("radios");
    await expect.poll(() => server.asked.at(-1)).toBe("radios");
    await userEvent.keyboard(`{${key}}`);
    server.comeNear();
    await new Promise(requestAnimationFrame);
    await expect.element(field).toHaveAttribute("aria-expanded", "false");
    await expect.element(field).toHaveValue("radios");
    expect(sought).toEqual(key === "Enter" ? [{ text: "radios" }] : []);
  },
);

test("Escape closes the list and then empties the field, and with it the filter", async () => {
  const { sought } = await arrive();
  await userEvent.keyboard("radio{Enter}");
  await userEvent.keyboard("s");
  await expect.element(field).toHaveAttribute("aria-expanded", "true");
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveAttribute("aria-expanded", "false");
  await expect.element(field).toHaveValue("radios");
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveValue("");
  expect(sought).toEqual([{ text: "radio" }, { text: "" }]);
});

test("the focus returns where it was when the search is put away", async () => {
  const { search } = await arrive();
  const before = document.createElement("button");
  search.before(before);
  before.focus();
  await userEvent.keyboard("{Tab}radio");
  await expect.element(field).toHaveAttribute("aria-expanded", "true");
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(search);
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveValue("");
  expect(document.activeElement).toBe(before);
  await userEvent.keyboard("{Tab}{Escape}");
  expect(document.activeElement).toBe(before);
});

test("a field that is emptied letter by letter filters no more", async () => {
  const { sought } = await arrive();
  await userEvent.keyboard("ra{Enter}{Backspace}{Backspace}");
  expect(sought).toEqual([{ text: "ra" }, { text: "" }]);
});

test("a hit that is walked to is opened by Enter and filters nothing; its words stay", async () => {
  const { sought } = await arrive();
  const chosen = listen("bl-select");
  await userEvent.keyboard("radio");
  await expect.element(options.first()).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(chosen).toEqual([{ id: "coast-radio" }]);
  expect(sought).toEqual([]);
  await expect.element(field).toHaveValue("radio");
  await expect.element(field).toHaveAttribute("aria-expanded", "false");
});

test("arrows walk through all groups and around, and open a list that was closed", async () => {
  const { sought } = await arrive();
  await userEvent.keyboard("singing");
  await expect.element(options.first()).toBeVisible();
  await userEvent.keyboard("{ArrowUp}");
  await expect.element(options.last()).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await expect.element(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect.element(field).toHaveAttribute("aria-activedescendant", "match-1");
  await userEvent.keyboard("{Escape}{ArrowDown}");
  await expect.element(field).toHaveAttribute("aria-expanded", "true");
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(sought).toEqual([{ text: "singing" }]);
});

test("few matches of what is filtered by are flown to, many are not", async () => {
  await arrive();
  const flown = listen("bl-window");
  await userEvent.keyboard("lamp");
  await expect.element(options.first()).toBeVisible();
  await userEvent.keyboard("{Enter}");
  expect(flown).toEqual([]);
  (field.element() as HTMLInputElement).select();
  await userEvent.keyboard("congress{Enter}");
  await expect.poll(() => flown).toEqual([{ from: "1914", to: "1914" }]);
});

test("a place is shown by what stands for it, a story by its page", async () => {
  const { sought } = await arrive();
  const led = ways();
  const places = listen("bl-place");
  await userEvent.keyboard("norway");
  await options.nth(1).click();
  await expect.element(field).toHaveAttribute("aria-expanded", "false");
  (field.element() as HTMLInputElement).select();
  await userEvent.keyboard("ingensteds");
  await page
    .getByRole("group", { name: /^Places/ })
    .getByRole("option")
    .click();
  expect(places).toEqual([
    { country: "NO", text: "" },
    { country: "NO", text: "Ingensteds, Norway" },
  ]);
  (field.element() as HTMLInputElement).select();
  await userEvent.keyboard("singing");
  await page
    .getByRole("group", { name: /^Stories/ })
    .getByRole("option")
    .click();
  expect(led).toEqual(["/stories/singing-lamp"]);
  expect(sought).toEqual([]);
});

test("on a page without a view each choice leads to a page", async () => {
  await arrive({ takesUp: false });
  const led = ways();
  await userEvent.keyboard("norway");
  await options.nth(0).click();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(options.first()).toBeVisible();
  await options.nth(1).click();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(options.first()).toBeVisible();
  await options.last().click();
  await userEvent.keyboard(" {Enter}");
  expect(led).toEqual(["/entry/boats-of-decade", "/list?country=NO", "/list?q=norway", "/list?q=norway"]);
});

test("letters typed into the form that stands for the field are taken over", async () => {
  const search = document.createElement("bl-search");
  search.innerHTML = '<form><input name="q" value="radi" /></form>';
  open("");
  document.body.append(search);
  await search.updateComplete;
  await expect.element(field).toHaveValue("radi");
});

test("nothing found offers near words, and the stories", async () => {
  const { sought } = await arrive();
  const led = ways();
  await userEvent.keyboard("relay zzzzzz");
  await expect.element(page.getByRole("status")).toHaveTextContent("Nothing found for “relay zzzzzz”");
  await expect.element(options.last()).toHaveTextContent("Browse all stories");
  await userEvent.keyboard("{Enter}");
  expect(sought).toEqual([]);
  await expect.element(options.first()).toHaveTextContent("Search for “relay”");
  await options.first().click();
  await expect.element(field).toHaveValue("relay");
  await expect.element(groups.first()).toHaveAccessibleName("Entries 11");
  (field.element() as HTMLInputElement).select();
  await userEvent.keyboard("zzzzzz");
  await expect.element(page.getByRole("status")).toHaveTextContent("Nothing found for “zzzzzz”");
  await options.last().click();
  expect(led).toEqual(["/stories"]);
});

test("Enter before the answer is here, and nothing found, opens the ways on", async () => {
  const { server, sought } = await arrive();
  server.goFar();
  await userEvent.keyboard("zzzzzz{Enter}");
  expect(sought).toEqual([{ text: "zzzzzz" }]);
  server.comeNear();
  await expect.element(options.last()).toHaveTextContent("Browse all stories");
});

test("with filters in force, what is found is shown under them or without them", async () => {
  const { sought } = await arrive({ filters: "&theme=signals" });
  const filtered = listen<{ text: string; theme: string[] }>("bl-filter");
  await userEvent.keyboard("lamp");
  await expect.element(options.last()).toHaveTextContent("Clear the filters and show all 64");
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(filtered).toMatchObject([{ text: "lamp", theme: [] }]);
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(options.first()).toBeVisible();
  await userEvent.keyboard("{ArrowUp}{ArrowUp}{Enter}");
  expect(sought).toEqual([{ text: "lamp" }]);
});

test("words that an input method composes are sought once they are whole", async () => {
  const { server, sought } = await arrive();
  const chosen = listen("bl-select");
  const input = field.element();
  for (const text of ["r", "ra", "rad", "radi", "radio"]) {
    const { length } = text;
    await cdp().send("Input.imeSetComposition", { text, selectionStart: length, selectionEnd: length });
    for (const key of ["ArrowDown", "Enter"]) {
      // As browsers report a key while an input method takes it; the second form is Safari's.
      for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
        input.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...how }),
        );
      }
    }
  }
  await expect.element(field).toHaveValue("radio");
  // Longer than the pause after which typed words are sought.
  await new Promise((later) => setTimeout(later, 500));
  expect(server.asked).toEqual([]);
  expect(sought).toEqual([]);
  await cdp().send("Input.insertText", { text: "radio" });
  await expect.element(field).toHaveAttribute("aria-expanded", "true");
  await expect.element(field).toHaveValue("radio");
  expect(server.asked).toEqual(["radio"]);
  expect(sought).toEqual([]);
  expect(chosen).toEqual([]);
});

test("another address is taken over by the field", async () => {
  const { search } = await arrive();
  await userEvent.keyboard("harbour");
  search.value = "harbour";
  await search.updateComplete;
  search.value = "";
  await expect.element(field).toHaveValue("");
  search.value = "harbour";
  await expect.element(field).toHaveValue("harbour");
});

test("translated by the browser, the list shows other words' matches, and the right one is chosen", async () => {
  await arrive();
  const chosen = listen("bl-select");
  await userEvent.keyboard("radio");
  await expect.element(options.first()).toMatchTextContent(/radio/);
  translate(document.body);
  (field.element() as HTMLInputElement).select();
  await userEvent.keyboard("lightkeepers");
  await expect.element(options.first()).toMatchTextContent(/lightkeepers/);
  await options.first().click();
  expect(chosen).toEqual([{ id: "longest" }]);
});

test("a list above its field keeps the height that its styles give it", async () => {
  const { search } = await arrive();
  search.style.cssText =
    "display: block; margin-top: 400px; --bl-search-list: auto 100%; --bl-search-list-height: 120px";
  await field.fill(WORDS);
  await expect.element(options.first()).toBeInTheDocument();
  window.visualViewport?.dispatchEvent(new Event("resize"));
  const list = search.shadowRoot?.querySelector(".matches");
  expect(list?.getBoundingClientRect().height).toBeLessThanOrEqual(120);
  expect(list?.getBoundingClientRect().bottom).toBeLessThanOrEqual(search.getBoundingClientRect().top);
});
