import { onReducedMotion, prefersReducedMotion } from "../shared/page/reduced-motion.js";
import { make } from "../shell/stage.js";
import { driftAt } from "./drift.js";
import type { KioskDocument, Scene } from "./kiosk-document.js";
import { wordsOf, type Screen } from "./screen.js";

/** The composition is told where to stand this often, and glides there meanwhile. */
const DRIFT_STEP_MS = 1_000;
/** How far a picture glides while it stands, in shares of itself: slowly enough to be looked at. */
const GLIDE = [{ transform: "translateX(-3%) scale(1.08)" }, { transform: "translateX(3%) scale(1.08)" }];
/** A picture that can't be had is passed over; where none can be had, the words alone stay. */
const PATIENCE_MS = 5_000;

/**
 * What draws people in while nobody is there: the century flies by, one story at a time, with a drawing and one sentence.
 * The whole composition wanders slowly, so that no shape burns itself into the screen.
 */
export class AttractLoop implements Screen {
  readonly element: HTMLElement;
  readonly #document: KioskDocument;
  readonly #drift = make("div", { className: "bl-loop-drift" });
  readonly #year = make("p", { className: "bl-loop-year" });
  readonly #picture = make("div", { className: "bl-loop-picture" });
  readonly #sentence = make("p", { className: "bl-loop-sentence" });
  readonly #title = make("p", { className: "bl-loop-title" });
  readonly #gone = make("span", { className: "bl-loop-gone" });
  readonly #ending = new AbortController();
  #place: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param place - of the picture that it begins with */
  constructor(kiosk: KioskDocument, place: number, begin: () => void) {
    this.#document = kiosk;
    this.#place = place;
    const words = wordsOf(kiosk);
    const start = make("button", { type: "button", className: "bl-loop-begin" }, words("begin"));
    start.addEventListener("click", begin);
    const bar = make("div", { className: "bl-loop-bar" }, this.#gone);
    bar.ariaHidden = "true";
    this.#drift.append(
      make("p", { className: "bl-loop-name" }, kiosk.title),
      this.#year,
      this.#picture,
      make("div", { className: "bl-loop-words" }, this.#sentence, this.#title),
      make(
        "div",
        { className: "bl-loop-century" },
        bar,
        make("span", {}, kiosk.first),
        make("span", {}, words("today")),
      ),
      start,
    );
    this.element = make("main", { className: "bl-loop" }, this.#drift);
    const { signal } = this.#ending;
    const drift = setInterval(this.#wander, DRIFT_STEP_MS);
    signal.addEventListener("abort", () => {
      clearInterval(drift);
      clearTimeout(this.#timer);
    });
    onReducedMotion(() => {
      for (const movement of this.#picture.getAnimations({ subtree: true })) {
        movement.cancel();
      }
    }, signal);
    this.#wander();
    void this.#show();
  }

  /** The picture that is shown. */
  get place(): number {
    return this.#place;
  }

  get scene(): Scene | undefined {
    return this.#document.loop.at(this.#place);
  }

  close(): void {
    this.#ending.abort();
  }

  readonly #wander = (): void => {
    const { x, y } = driftAt(performance.now(), Math.min(innerWidth, innerHeight));
    this.#drift.style.translate = `${x.toFixed(2)}px ${y.toFixed(2)}px`;
  };

  async #show(): Promise<void> {
    const { scene } = this;
    const { seconds } = this.#document;
    if (!scene) {
      return;
    }
    const image = await loadPicture(scene.picture);
    if (this.#ending.signal.aborted) {
      return;
    }
    if (image) {
      this.#put(image, seconds * 1000);
    }
    this.#year.textContent = scene.year;
    this.#sentence.lang = scene.language;
    this.#sentence.textContent = scene.sentence;
    this.#title.lang = scene.titleLanguage;
    // The sentence arouses curiosity; what it is about, the title says.
    this.#title.textContent = scene.title === scene.sentence ? "" : scene.title;
    this.#gone.style.inlineSize = `${(scene.share * 100).toFixed(1)}%`;
    this.element.dataset["entry"] = scene.entry;
    this.#timer = setTimeout(() => {
      this.#place = (this.#place + 1) % this.#document.loop.length;
      void this.#show();
    }, seconds * 1000);
  }

  /** One picture over the other, which stays until the new one has come. */
  #put(image: HTMLImageElement, ms: number): void {
    const before = [...this.#picture.children];
    this.#picture.append(image);
    const remove = (): void => {
      for (const old of before) {
        old.remove();
      }
    };
    if (prefersReducedMotion()) {
      remove();
      return;
    }
    image.animate(GLIDE, { duration: 2 * ms, easing: "linear", fill: "both" });
    const coming = image.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 1200, easing: "ease" });
    coming.finished.then(remove, remove);
  }
}

/** Undefined where it can't be had. */
async function loadPicture(address: string): Promise<HTMLImageElement | undefined> {
  const image = make("img", { alt: "", src: address, draggable: false });
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  try {
    return await Promise.race([image.decode().then(() => image), patience]);
  } catch {
    return undefined;
  }
}
