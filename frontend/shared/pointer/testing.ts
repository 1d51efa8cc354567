/** A page without a browser, for tests of what hands do: a window, and an element in it that can be pressed. */

type Report = Readonly<Record<string, unknown>>;

/** What holds the pointer; without a word a mouse with its primary button. */
export interface Hand {
  readonly id?: number;
  readonly type?: string;
  readonly button?: number;
  readonly buttons?: number;
  /** Whether the event reaches the element, and not the window alone. */
  readonly isOver?: boolean;
  readonly more?: Report;
}

/** Counts its listeners, of which none may be left behind. */
class CountedTarget extends EventTarget {
  readonly #signals: (AbortSignal | undefined)[] = [];

  get listeners(): number {
    return this.#signals.filter((signal) => signal?.aborted !== true).length;
  }

  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener, options);
    this.#signals.push(options?.signal);
  }
}

export class FakePage {
  readonly view = new CountedTarget();
  readonly document = { defaultView: this.view, visibilityState: "visible" };
  /** Which pointers the element has captured. */
  readonly captured = new Set<number>();
  readonly element: HTMLElement;

  /** @param box - where the element lies in the window, and how large it is by its own layout where that differs */
  constructor(box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly offsetWidth?: number;
    readonly offsetHeight?: number;
  }) {
    this.element = Object.assign(new EventTarget(), {
      ownerDocument: this.document,
      isConnected: true,
      offsetWidth: box.offsetWidth ?? box.width,
      offsetHeight: box.offsetHeight ?? box.height,
      clientLeft: 0,
      clientTop: 0,
      getBoundingClientRect: () => box,
      setPointerCapture: (id: number) => this.captured.add(id),
      releasePointerCapture: (id: number) => this.captured.delete(id),
      hasPointerCapture: (id: number) => this.captured.has(id),
    }) as unknown as HTMLElement;
  }

  /** Sends an event of a pointer at a place in the window; answers as `send`. */
  point(name: string, clientX: number, clientY: number, hand: Hand = {}): boolean {
    const { id: pointerId = 1, type: pointerType = "mouse", isOver = true, more = {} } = hand;
    const { button = name === "pointermove" ? -1 : 0, buttons = name === "pointerup" ? 0 : 1 } = hand;
    return this.send(name, { pointerId, pointerType, button, buttons, clientX, clientY, ...more }, isOver);
  }

  /** Sends an event through the window to the element; answers whether anybody prevented its default. */
  send(type: string, report: Report = {}, isOverElement = true): boolean {
    const targets = isOverElement ? [this.view, this.element] : [this.view];
    return targets.map((target) => target.dispatchEvent(eventOf(type, report))).includes(false);
  }
}

function eventOf(type: string, report: Report): Event {
  const event = new Event(type, { cancelable: true });
  for (const [name, value] of Object.entries(report)) {
    Object.defineProperty(event, name, { value });
  }
  return event;
}
