import type { ReactiveController, ReactiveElement } from "lit";
import { onReducedMotion, prefersReducedMotion } from "../page/reduced-motion.js";
import {
  between,
  centredOn,
  frameOf,
  heightAt,
  isSame,
  pannedBy,
  resized,
  viewShowing,
  WHOLE,
  zoomedAt,
  type Frame,
  type View,
} from "./view.js";
import type { PointPx } from "../graphic/point.js";
import { ViewInput } from "./view-input.js";

const STEP = 2;
const GLIDE_MS = 220;

/** A movement that is under way. */
interface Glide {
  readonly to: View;
  frame: number;
}

/**
 * Controller of the part of a map that an element shows. It holds the view, changes it by buttons, keys, fingers and
 * the wheel, and requests an update of its host at every change.
 */
export class Zoom implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #input: ViewInput;
  #view = WHOLE;
  #frame: Frame = frameOf(1, 1);
  #gliding: Glide | undefined;
  #watching: AbortController | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#input = new ViewInput({
      pan: (dxPx, dyPx) => {
        this.#show(pannedBy(this.#view, dxPx, dyPx, this.#frame));
      },
      zoom: (factor, at) => {
        this.#show(zoomedAt(this.#view, factor, at, this.#frame));
      },
      leap: (at) => {
        this.#glide(zoomedAt(this.#view, STEP, at, this.#frame));
      },
      rest: () => {
        this.#host.requestUpdate();
      },
      isPart: () => this.isPart,
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#watching = new AbortController();
    onReducedMotion((isReduced) => {
      if (isReduced && this.#gliding !== undefined) {
        this.#show(this.#gliding.to);
      }
    }, this.#watching.signal);
  }

  hostDisconnected(): void {
    this.#watching?.abort();
    this.#stop();
    this.#input.release();
  }

  get view(): View {
    return this.#view;
  }

  get frame(): Frame {
    return this.#frame;
  }

  /** How high the frame is at present. */
  get heightPx(): number {
    return heightAt(this.#frame, this.#view.scale);
  }

  /** Whether only a part of the map is seen. */
  get isPart(): boolean {
    return this.#view.scale > 1;
  }

  /** Whether the view is moving: then the map is not drawn in detail. */
  get isMoving(): boolean {
    return this.#gliding !== undefined || this.#input.isMoving;
  }

  /** Takes the size of the whole map; in another size the same part is seen. */
  fit(frame: Frame): void {
    if (frame.widthPx !== this.#frame.widthPx || frame.heightPx !== this.#frame.heightPx) {
      this.#stop();
      this.#view = resized(this.#view, this.#frame, frame);
      this.#frame = frame;
    }
  }

  /** Listens to gestures on the drawing. */
  listen(drawing: HTMLElement | null): void {
    if (drawing) {
      this.#input.listen(drawing);
    }
  }

  /** @param about - a point of the whole map that comes to the middle; else the middle stays */
  zoomIn(about?: PointPx): void {
    const { scale } = this.#view;
    this.#glide(about ? centredOn(about, scale * STEP, this.#frame) : this.#larger(STEP));
  }

  zoomOut(): void {
    this.#glide(this.#larger(1 / STEP));
  }

  showWhole(): void {
    this.#glide(WHOLE);
  }

  /** Brings a point of the whole map into sight. */
  show(point: PointPx): void {
    this.#glide(viewShowing(this.#view, point, this.#frame));
  }

  /**
   * Zooms by the keys plus, minus and nought.
   *
   * @returns whether the key was meant for the zoom
   */
  press(key: string, about?: PointPx): boolean {
    if (key === "+" || key === "=") {
      this.zoomIn(about);
    } else if (key === "-") {
      this.zoomOut();
    } else if (key === "0") {
      this.showWhole();
    } else {
      return false;
    }
    return true;
  }

  #larger(factor: number): View {
    const middle = { xPx: this.#frame.widthPx / 2, yPx: this.heightPx / 2 };
    return zoomedAt(this.#view, factor, middle, this.#frame);
  }

  #show(view: View): void {
    this.#stop();
    this.#view = view;
    this.#host.requestUpdate();
  }

  #glide(to: View): void {
    this.#stop();
    if (isSame(this.#view, to)) {
      return;
    }
    if (prefersReducedMotion()) {
      this.#show(to);
      return;
    }
    const from = this.#view;
    const startMs = performance.now();
    const frame = (nowMs: number): void => {
      const share = Math.min(Math.max((nowMs - startMs) / GLIDE_MS, 0), 1);
      this.#view = between(from, to, 1 - (1 - share) ** 2);
      this.#gliding = share < 1 ? { to, frame: requestAnimationFrame(frame) } : undefined;
      this.#host.requestUpdate();
    };
    this.#gliding = { to, frame: requestAnimationFrame(frame) };
  }

  #stop(): void {
    if (this.#gliding !== undefined) {
      cancelAnimationFrame(this.#gliding.frame);
    }
    this.#gliding = undefined;
  }
}
