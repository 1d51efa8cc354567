import { make } from "../shell/stage.js";
import { drawIcon, type KioskWords } from "./screen.js";
import { languageOf, sentencesIn, type Sentence } from "./sentences.js";
import type { Speaker } from "./speaker.js";

const LOUDSPEAKER = "M3 8v4h3l4 4V4L6 8zM13 7.5c1.3 1.5 1.3 3.5 0 5M15.5 5c2.7 3 2.7 7 0 10";
const STOP = "M5 5h10v10H5z";
/** The name by which styles know what is being read. */
const MARK = "bl-spoken";

/** What the button asks of the view that it stands below. */
export interface Readable {
  /** What is shown to be read, an entry or a page of a story. */
  article(): Element | null;
  /** It begins, or has ended. */
  reading(isReading: boolean): void;
}

/**
 * Reads the article that is shown aloud, and stops. The text on the screen is the transcript: the sentence that is being
 * read is marked in it. Where no voice is installed for the article's language there is no button.
 */
export class ListenButton {
  readonly element = make("button", { type: "button", className: "bl-visit-listen", hidden: true });
  readonly #speaker: Speaker;
  readonly #words: KioskWords;
  readonly #readable: Readable;
  /** What is being read. */
  #read: Element | null = null;

  /** @param signal - ends it */
  constructor(speaker: Speaker, words: KioskWords, readable: Readable, signal: AbortSignal) {
    this.#speaker = speaker;
    this.#words = words;
    this.#readable = readable;
    this.element.addEventListener("click", this.#press);
    speaker.onVoices(this.look, signal);
    signal.addEventListener("abort", this.#stop);
    this.#draw();
  }

  /** To be called when something else may be shown: what is no longer there is not read on. */
  readonly look = (): void => {
    const article = this.#readable.article();
    if (this.#read && this.#read !== article) {
      this.#stop();
    }
    const title = article?.querySelector("h2") ?? article;
    this.element.hidden = !title || !this.#speaker.speaks(languageOf(title));
  };

  readonly #press = (): void => {
    const article = this.#readable.article();
    if (this.#read || !article) {
      this.#stop();
      return;
    }
    this.#read = article;
    this.#draw();
    this.#readable.reading(true);
    this.#speaker.read(sentencesIn(article), {
      reads: mark,
      ended: () => {
        this.#read = null;
        CSS.highlights.delete(MARK);
        this.#draw();
        this.#readable.reading(false);
      },
    });
  };

  readonly #stop = (): void => {
    if (this.#read) {
      this.#speaker.stop();
    }
  };

  #draw(): void {
    const isReading = this.#read !== null;
    this.element.replaceChildren(
      drawIcon(isReading ? STOP : LOUDSPEAKER),
      make("span", {}, this.#words(isReading ? "listen.stop" : "listen")),
    );
  }
}

function mark({ range }: Sentence): void {
  CSS.highlights.set(MARK, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
}
