import { LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { message } from "../../shared/document/messages.js";
import { onReducedMotion, prefersReducedMotion } from "../../shared/page/reduced-motion.js";
import { onPageVisibility, whilePageVisible } from "../../shared/page/visibility.js";
import { html } from "../../shared/template/html.js";
import { counterStyles } from "./counter.styles.js";
import { countAfter, RunningTime, wakefulClock } from "./rate.js";

/** With reduced motion the number changes only this often. */
const STILL_STEP_MS = 10_000;
/** Nobody can read a number that changes more often. */
const STEP_MS = 100;

/**
 * A stated daily rate that runs since the page was opened: it spreads the number evenly over the day and knows nothing
 * of what happens now. Time in which the tab was hidden or the device slept counts. Who asks for little motion sees it
 * renewed once in ten seconds. Screen readers find the number where it stands and are not told of each change.
 *
 * Keyboard: the one button pauses and runs on.
 *
 * @attr per-day - how many a day
 * @attr label - what is counted, as a plural
 * @attr label-language - BCP 47 tag of the label
 * @attr messages - words of the element by key, as JSON
 * @csspart number - the running number
 */
export class CounterElement extends LitElement {
  static override styles = counterStyles;

  @property({ type: Number, attribute: "per-day" }) perDay = 0;
  @property() label = "";
  @property({ attribute: "label-language" }) labelLanguage = "";
  @property({ type: Object }) messages: Readonly<Record<string, string>> = {};

  @state() private count = 0;
  @state() private time = RunningTime.from(0);
  @state() private isStill = false;

  #now: () => number = () => 0;
  #endLooking: (() => void) | undefined;
  #watching: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#now = wakefulClock(
      () => performance.now(),
      () => Date.now(),
    );
    this.time = RunningTime.from(this.#now());
    this.#watching = new AbortController();
    onPageVisibility(this.#look, this.#watching.signal);
    onReducedMotion(this.#handleMotion, this.#watching.signal);
    this.#handleMotion(prefersReducedMotion());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endLooking?.();
    this.#watching?.abort();
  }

  protected override render(): TemplateResult {
    const language = document.documentElement.lang || "en";
    const format = new Intl.NumberFormat(language);
    const text = (key: string, values = {}): string =>
      message({ messages: this.messages, language }, key, values);
    return html`
      <p>${text("since")}</p>
      <p class="number" part="number" role="timer">${format.format(this.count)}</p>
      <p class="label" lang=${this.labelLanguage || nothing} dir="auto">${this.label}</p>
      <p>${text("rate", { rate: this.perDay })}</p>
      <button type="button" @click=${this.#toggle}>${text(this.time.isRunning ? "pause" : "run")}</button>
      ${this.isStill ? html`<p class="still">${text("still")}</p>` : nothing}
    `;
  }

  readonly #handleMotion = (isReduced: boolean): void => {
    this.isStill = isReduced;
    this.#schedule();
  };

  /**
   * Starts or stops the changes of the number. It is counted from the clock, so it is right at once when the page is
   * visible again.
   */
  readonly #schedule = (): void => {
    this.#endLooking?.();
    this.#look();
    this.#endLooking = this.time.isRunning
      ? whilePageVisible(this.isStill ? STILL_STEP_MS : STEP_MS, this.#look)
      : undefined;
  };

  readonly #look = (): void => {
    this.count = countAfter(this.perDay, this.time.elapsed(this.#now()));
  };

  readonly #toggle = (): void => {
    const now = this.#now();
    this.time = this.time.isRunning ? this.time.paused(now) : this.time.resumed(now);
    this.#schedule();
  };
}
