import { expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { madeUpTimeline } from "../../shared/testing/made-up-documents.js";
import { answer, listen, open } from "../../shared/testing/page.js";
import { translate } from "../../shared/testing/translate.js";
import type { ExhibitDocument } from "../../shared/document/exhibit-document.js";
import "./bl-search.js";
import type { SearchElement } from "./search-element.js";

const WORDS = "harbour radio";
const field = page.getByRole("combobox");
const options = page.getByRole("option");

/** Entries whose titles hold all of the words, as found under them. */
function found(timeline: ExhibitDocument, words: string): ExhibitDocument {
  const ranking = timeline.columns.id.filter((_, row) =>
    words.split(" ").every((word) => timeline.columns.title[row].toLowerCase().includes(word)),
  );
  return { ...timeline, count: ranking.length, ranking };
}

/** A server whose answers a test lets come one by one. */
class Server {
  readonly asked: string[] = [];
  readonly #waiting: (() => void)[] = [];
  #isNear = true;

  constructor() {
    const timeline = madeUpTimeline();
    answer({
      "/timeline.json": async ({ searchParams }: URL) => {
        const words = searchParams.get("q") ?? "";
        this.asked.push(words);
        if (!this.#isNear) {
          await new Promise<void>((come) => this.#waiting.push(come));
        }
        return found(timeline, words);
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

/** Where documents are kept between tests, another exhibit's address is another document. */
let exhibits = 0;

async function arrive(): Promise<{ search: SearchElement; server: Server; sought: { text: string }[] }> {
  const server = new Server();
  open(`<bl-search label="Search" src="/timeline.json?exhibit=${++exhibits}"></bl-search>`);
  const search = document.querySelector("bl-search") as SearchElement;
  await search.updateComplete;
  await field.click();
  return { search, server, sought: listen<{ text: string }>("bl-search") };
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
    server.comeNear();
    await expect.poll(() => sought.at(-1)?.text).toBe(WORDS);
    await expect.element(field).toHaveValue(WORDS);
    expect(search.shadowRoot?.activeElement).toBe(field.element());
    await userEvent.keyboard("s");
    await expect.poll(() => sought.at(-1)?.text).toBe(`${WORDS}s`);
    await expect.element(field).toHaveValue(`${WORDS}s`);
    expect(new Set(server.asked).size).toBe(server.asked.length);
  },
);

test("the space between words stays while an answer comes", async () => {
  const { search, sought } = await arrive();
  await userEvent.keyboard("harbour ");
  await expect.poll(() => sought.at(-1)?.text).toBe("harbour");
  // As the page does once it stands at the address of the words.
  search.value = "harbour";
  await search.updateComplete;
  await expect.element(field).toHaveValue("harbour ");
  await userEvent.keyboard("radio");
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
    await userEvent.keyboard(`radio{${key}}`);
    await expect.poll(() => sought.at(-1)?.text).toBe("radio");
    await expect.element(field).toHaveAttribute("aria-expanded", "false");
    server.goFar();
    await userEvent.keyboard("s");
    await expect.poll(() => server.asked.at(-1)).toBe("radios");
    await userEvent.keyboard(`{${key}}`);
    server.comeNear();
    await new Promise(requestAnimationFrame);
    await expect.element(field).toHaveAttribute("aria-expanded", "false");
    await expect.element(field).toHaveValue("radios");
  },
);

test("Escape closes the list and then empties the field", async () => {
  const { sought } = await arrive();
  await userEvent.keyboard("radio");
  await expect.element(field).toHaveAttribute("aria-expanded", "true");
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveAttribute("aria-expanded", "false");
  await expect.element(field).toHaveValue("radio");
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveValue("");
  expect(sought.at(-1)).toEqual({ text: "" });
});

test("a match that is walked to is chosen by Enter", async () => {
  await arrive();
  const chosen = listen("bl-select");
  await userEvent.keyboard("radio");
  await expect.element(options.first()).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(chosen).toEqual([{ id: "coast-radio" }]);
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
  expect(sought).toEqual([{ text: "radio" }]);
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
  await expect.element(options).toMatchTextContent(/lightkeepers/);
  await options.click();
  expect(chosen).toEqual([{ id: "longest" }]);
});
