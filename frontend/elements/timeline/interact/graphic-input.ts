/**
 * Turns pointer gestures, keys, focus and clicks on the graphic into commands. Each handler changes state and asks for a
 * frame; none of them draws.
 */
import { prefersReducedMotion } from "../../../shared/page/reduced-motion.js";
import type { Point } from "../../../shared/pointer/element-space.js";
import { itemAt } from "../layout/hit-test.js";
import { itemUnderFinger } from "../layout/touch-target.js";
import { nextEntry } from "../layout/navigation-order.js";
import { entryOf, isCluster, itemOf, type PlacedItem } from "../layout/placed.js";
import type { Hint } from "../render/hint.js";
import type { Scene } from "../scene/scene.js";
import { inertia } from "../time/movement.js";
import { TimeScale } from "../time/scale.js";
import type { Viewport } from "../time/viewport.js";
import { lengthDays } from "../time/window.js";
import {
  act,
  activate,
  focusEntry,
  followThread,
  goToNext,
  openOffscreenLabelAt,
  openOffscreenLabelOf,
  showSpanOrAll,
  zoomed,
  zoomStep,
  ZOOM_STEP,
} from "./commands.js";
import type { TimelineHost } from "./host.js";
import { commandFor, type KeyCommand } from "./keyboard.js";
import { PointerGestures, type GestureHandler } from "./pointer-gestures.js";
import { liesOnStrip, openAnnotationAt, openAnnotationOf, readAlong } from "./strip-input.js";
import { TypeAhead } from "./type-ahead.js";

/** A drag that is released slower than this does not coast, in pixels per millisecond. */
const COASTING_PX_PER_MS = 0.08;

/**
 * @param beside holds what stands beside and in front of the graphic: drags that begin on a lane's link are the
 *   graphic's, and so are turns of the wheel on one, on a notice or on a card
 * @returns ends it
 */
export function connectGraphicInput(
  host: TimelineHost,
  hint: Hint,
  beside: HTMLElement | ShadowRoot,
): () => void {
  const gestures = new PointerGestures(host.element, gestureHandler(host, hint));
  const typeAhead = new TypeAhead();
  const listening = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ): void => {
    host.element.addEventListener(type, listener, { signal: listening.signal });
  };
  on("keydown", (event) => {
    if (event.key === "Enter" && isLink(event.target)) {
      return;
    }
    onKey(host, event, typeAhead);
  });
  on("focusin", (event) => {
    onFocus(host, event);
  });
  on("focusout", () => {
    host.request();
  });
  for (const type of ["pointerenter", "pointerdown", "focusin", "wheel"] as const) {
    on(type, () => {
      host.graphic.expectMovement();
    });
  }
  on("click", (event) => {
    onClick(host, event);
  });
  for (const type of ["pointerdown", "wheel"] as const) {
    beside.addEventListener(
      type,
      (event) => {
        const taken = isLink(event.target) || (type === "wheel" && isInFront(event.target));
        if (taken && !host.element.contains(event.target as Node)) {
          gestures.take(event as PointerEvent | WheelEvent);
        }
      },
      { signal: listening.signal, passive: false },
    );
  }
  // Wherever the focus is: a card can be put away without leaving what it covers.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && host.dismissCard()) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { signal: listening.signal, capture: true },
  );
  return () => {
    gestures.disconnect();
    listening.abort();
  };
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a[href]") !== null;
}

function isInFront(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".notice, .card") !== null;
}

/** Turns a point of the element into one of the plot. */
function inPlot({ metrics }: Scene, { x, y }: Point): Point {
  const { axisPx, padPx, plotLeftPx, vertical } = metrics;
  return { x: x - plotLeftPx - (vertical ? 0 : padPx), y: y - axisPx - (vertical ? padPx : 0) };
}

/** The coordinate of a point, or of a distance, along the time axis. */
function along(scene: Scene, point: Point): number {
  return scene.metrics.vertical ? point.y : point.x;
}

/** Gives a distance along the time axis the sign of time: positive towards later times. */
function later({ metrics }: Scene, px: number): number {
  return metrics.reversed ? -px : px;
}

function pointedAt(scene: Scene, at: Point): PlacedItem | undefined {
  const { x, y } = inPlot(scene, at);
  return itemAt(scene.layout, scene.metrics, x, y);
}

/** A finger means what is nearest; a mouse what it is on. */
function pressedAt(scene: Scene, at: Point): PlacedItem | undefined {
  const { x, y } = inPlot(scene, at);
  return matchMedia("(pointer: coarse)").matches
    ? itemUnderFinger(scene.layout, scene.metrics, x, y)
    : itemAt(scene.layout, scene.metrics, x, y);
}

function gestureHandler(host: TimelineHost, hint: Hint): GestureHandler {
  return {
    begin() {
      act(host, (viewport) => {
        host.forgetCards();
        viewport.hold();
      });
    },
    zoom(factor, about) {
      act(host, (viewport, scene) => {
        host.forgetCards();
        const day = dayAt(viewport, scene, along(scene, inPlot(scene, about)));
        viewport.follow(zoomed(host, viewport, factor, day));
      });
    },
    drag(by) {
      act(host, (viewport, scene) => {
        host.element.classList.add("dragged");
        host.forgetCards();
        viewport.panBy(
          -later(scene, along(scene, by)) * (lengthDays(viewport.window) / scene.scale.lengthPx),
        );
      });
    },
    release(speed) {
      host.element.classList.remove("dragged");
      act(host, (viewport, scene) => {
        viewport.letGo();
        const pxPerMs = later(scene, along(scene, speed));
        if (Math.abs(pxPerMs) >= COASTING_PX_PER_MS && !prefersReducedMotion()) {
          viewport.move(inertia(viewport.window, -scene.scale.daysIn(pxPerMs), viewport.limits), true);
        }
      });
    },
    rest() {
      host.element.classList.remove("dragged");
      act(host, (viewport) => {
        viewport.letGo();
      });
    },
    tap(at) {
      act(host, (viewport, scene) => {
        viewport.letGo();
        const item = pressedAt(scene, at);
        const point = inPlot(scene, at);
        const next = host.graphic.edgeSigns?.entryAt(point);
        if (next !== undefined) {
          goToNext(host, next, false);
        } else if (!openOffscreenLabelAt(host, point) && !openAnnotationAt(host, point)) {
          if (item !== undefined) {
            activate(host, scene, item);
          } else if (!liesOnStrip(scene, at)) {
            // A tap on nothing ends the reading of the number strip.
            host.readAt(undefined);
          }
        }
      });
    },
    doubleTap(at) {
      act(host, (viewport, scene) => {
        viewport.letGo();
        if (pointedAt(scene, at) === undefined) {
          const day = dayAt(viewport, scene, along(scene, inPlot(scene, at)));
          host.go(zoomed(host, viewport, ZOOM_STEP, day), true);
        }
      });
    },
    mayBecomeLongPress() {
      host.expectCard();
    },
    longPress(at) {
      act(host, (_, scene) => {
        const item = pressedAt(scene, at);
        if (item !== undefined) {
          host.keepCard(entryOf(item));
        }
      });
    },
    pageScrolls: () => host.pageScrolls,
    oneFingerIsPages: () => host.pageScrolls && host.scene?.metrics.vertical === true,
    startsReading: (from) => host.scene !== undefined && liesOnStrip(host.scene, from),
    read(at) {
      readAlong(host, at.x);
    },
    leftToPage(by) {
      if (host.scene !== undefined) {
        hint.show(host.scene, by);
      }
    },
    hover(at) {
      host.lookBeforeDrawing((scene) => {
        const item = at === undefined ? undefined : pointedAt(scene, at);
        host.hover(item);
        const point = at === undefined ? undefined : inPlot(scene, at);
        const { graphic } = host;
        const other =
          point &&
          (graphic.offscreenLabelAt(point) ??
            graphic.annotationAt(point) ??
            graphic.edgeSigns?.entryAt(point));
        host.ground.style.cursor = (item ?? other) === undefined ? "" : "pointer";
      });
    },
  };
}

/**
 * The moment at a pixel of the window as it is now. The scale that was drawn last may be outdated, because several events
 * can come between two frames.
 */
function dayAt(viewport: Viewport, scene: Scene, px: number): number {
  return new TimeScale(viewport.window, scene.scale.lengthPx, scene.metrics.reversed).toDay(px);
}

/** Answers clicks by assistive technology, which come without a pointer; those of pointers are taps. */
function onClick(host: TimelineHost, event: MouseEvent): void {
  if (event.detail !== 0) {
    return;
  }
  act(host, (_, scene) => {
    const next = host.graphic.edgeSigns?.entryOf(event.target);
    if (next !== undefined) {
      goToNext(host, next, true);
      return;
    }
    const item = itemOfTarget(scene, event.target);
    const opened = openOffscreenLabelOf(host, event.target) || openAnnotationOf(host, event.target);
    if (!opened && item !== undefined) {
      activate(host, scene, item);
    }
  });
}

/** The item whose button an event came from. */
function itemOfTarget({ layout, model }: Scene, target: EventTarget | null): PlacedItem | undefined {
  const button = target instanceof Element ? target.closest<SVGElement>("[role=button]") : null;
  if (button === null) {
    return undefined;
  }
  const first = model.indexOf.get(button.dataset.entry ?? button.dataset.first ?? "");
  return first === undefined ? undefined : itemOf(layout, first);
}

/** The focus came to an item; in a cluster it stays with the entry that had it, if that is a member. */
function onFocus(host: TimelineHost, event: FocusEvent): void {
  act(host, (_, scene) => {
    const item = itemOfTarget(scene, event.target);
    if (item !== undefined) {
      const { entry } = host.focus;
      const isMember = isCluster(item) && entry !== undefined && item.members.includes(entry);
      host.focus.entry = isMember ? entry : entryOf(item);
    }
  });
}

/** Answers the keys of a sign at an edge: arrows lead to the other signs, Enter and Space to its entry. */
function pressedSign(host: TimelineHost, { altKey, ctrlKey, key, metaKey, target }: KeyboardEvent): boolean {
  const { edgeSigns } = host.graphic;
  const entry = edgeSigns?.entryOf(target);
  if (entry === undefined || altKey || ctrlKey || metaKey) {
    return false;
  }
  if (key === "Enter" || key === " ") {
    goToNext(host, entry, true);
    return true;
  }
  const next = edgeSigns?.next(target, key);
  next?.focus();
  return next !== undefined;
}

function onKey(host: TimelineHost, event: KeyboardEvent, typeAhead: TypeAhead): void {
  act(host, (viewport, scene) => {
    if (pressedSign(host, event)) {
      event.preventDefault();
      return;
    }
    const command = commandFor(event, scene.metrics);
    if (command !== undefined) {
      event.preventDefault();
      viewport.stop();
      run(host, scene, command, typeAhead);
    }
  });
}

function run(host: TimelineHost, scene: Scene, command: KeyCommand, typeAhead: TypeAhead): void {
  const { entry } = host.focus;
  switch (command.kind) {
    case "navigate": {
      const next = nextEntry(scene.model, scene.layout, scene.scale, entry, command.step);
      if (next !== undefined) {
        focusEntry(host, next, true);
      }
      break;
    }
    case "follow":
      followThread(host, command.forward);
      break;
    case "open": {
      const item = entry === undefined ? undefined : itemOf(scene.layout, entry);
      if (item !== undefined) {
        activate(host, scene, item);
      }
      break;
    }
    case "close":
      host.select(null);
      host.events.select(undefined);
      break;
    case "zoom":
      zoomStep(host, command.closer, true);
      break;
    case "fit":
      showSpanOrAll(host);
      break;
    case "type": {
      const found = typeAhead.find(scene.model, entry, command.letter, performance.now());
      if (found !== undefined) {
        focusEntry(host, found, true);
      }
      break;
    }
  }
}
