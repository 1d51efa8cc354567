/** Hands, keys and the brush, wired to the stage. Each handler changes state and asks for a frame; none draws. */
import { entryOf, isCluster, itemOf, type PlacedItem } from "../layout/placed.js";
import type { Point } from "../../../shared/pointer/element-space.js";
import { act, activate, showSpanOrAll, focusEntry, zoomStep, ZOOM_STEP } from "./commands.js";
import { followThread, openOffscreenLabelAt, openOffscreenLabelOf } from "./follow.js";
import { PointerGestures, type GestureHandler } from "./pointer-gestures.js";
import { itemAt } from "../layout/hit-test.js";
import { commandFor, type KeyCommand } from "./keyboard.js";
import { inertia } from "../time/movement.js";
import type { OverviewHandler } from "./overview.js";
import { overviewHandler } from "./overview-input.js";
import { TimeScale } from "../time/scale.js";
import type { Scene } from "../render/scene.js";
import type { TimelineController } from "./controller.js";
import { connectStrip, liesOnStrip, openAnnotationAt, openAnnotationOf, readAlong } from "./strip-input.js";
import type { Viewport } from "../time/viewport.js";
import { nextEntry } from "../layout/navigation-order.js";
import { lengthDays, zoomAt } from "../time/window.js";

/** Releasing a drag slower than this stops it on the spot, in pixels per millisecond. */
const COASTING_PX_PER_MS = 0.08;

export interface Input {
  readonly overview: OverviewHandler;
  readonly disconnect: () => void;
}

export function connectInput(stage: TimelineController): Input {
  const gestures = new PointerGestures(stage.element, gestureHandler(stage));
  const listening = new AbortController();
  const { signal } = listening;
  stage.element.addEventListener(
    "keydown",
    (event) => {
      onKey(stage, event);
    },
    { signal },
  );
  stage.element.addEventListener(
    "focusin",
    (event) => {
      onFocus(stage, event);
    },
    { signal },
  );
  stage.element.addEventListener(
    "focusout",
    () => {
      stage.request();
    },
    { signal },
  );
  stage.element.addEventListener(
    "click",
    (event) => {
      onClick(stage, event);
    },
    { signal },
  );
  const disconnectStrip = connectStrip(stage);
  return {
    overview: overviewHandler(stage),
    disconnect() {
      disconnectStrip();
      gestures.disconnect();
      listening.abort();
    },
  };
}

/** A point of the stage as pixels of the plot. */
function inPlot({ metrics }: Scene, { x, y }: Point): Point {
  const { axisPx, padPx, plotLeftPx, vertical } = metrics;
  return { x: x - plotLeftPx - (vertical ? 0 : padPx), y: y - axisPx - (vertical ? padPx : 0) };
}

function along(scene: Scene, point: Point): number {
  return scene.metrics.vertical ? point.y : point.x;
}

/** A distance on the screen as one towards later times. */
function later({ metrics }: Scene, px: number): number {
  return metrics.reversed ? -px : px;
}

function pointedAt(scene: Scene, at: Point): PlacedItem | undefined {
  const { x, y } = inPlot(scene, at);
  return itemAt(scene.layout, scene.metrics, x, y);
}

function gestureHandler(stage: TimelineController): GestureHandler {
  return {
    begin() {
      act(stage, (viewport) => {
        stage.kept = undefined;
        viewport.hold();
      });
    },
    zoom(factor, about) {
      act(stage, (viewport, scene) => {
        stage.kept = undefined;
        const day = dayAt(viewport, scene, along(scene, inPlot(scene, about)));
        viewport.zoomBy(factor, day);
      });
    },
    drag(by) {
      act(stage, (viewport, scene) => {
        stage.kept = undefined;
        viewport.panBy(
          -later(scene, along(scene, by)) * (lengthDays(viewport.window) / scene.scale.lengthPx),
        );
      });
    },
    release(speed) {
      act(stage, (viewport, scene) => {
        viewport.letGo();
        const pxPerMs = later(scene, along(scene, speed));
        if (Math.abs(pxPerMs) >= COASTING_PX_PER_MS && !reducedMotion()) {
          viewport.move(inertia(viewport.window, -scene.scale.daysIn(pxPerMs), viewport.limits), true);
        }
      });
    },
    rest() {
      act(stage, (viewport) => {
        viewport.letGo();
      });
    },
    tap(at) {
      act(stage, (viewport, scene) => {
        viewport.letGo();
        const item = pointedAt(scene, at);
        const point = inPlot(scene, at);
        if (!openOffscreenLabelAt(stage, point) && !openAnnotationAt(stage, point)) {
          if (item !== undefined) {
            activate(stage, scene, item);
          } else if (!liesOnStrip(scene, at)) {
            // A press beside everything ends what is read.
            stage.readDay = undefined;
          }
        }
      });
    },
    doubleTap(at) {
      act(stage, (viewport, scene) => {
        viewport.letGo();
        if (pointedAt(scene, at) === undefined) {
          const day = dayAt(viewport, scene, along(scene, inPlot(scene, at)));
          stage.go(zoomAt(viewport.window, ZOOM_STEP, day, viewport.limits), true);
        }
      });
    },
    longPress(at) {
      act(stage, (_, scene) => {
        const item = pointedAt(scene, at);
        stage.kept = item === undefined ? undefined : entryOf(item);
      });
    },
    pageScrolls: () => stage.pageScrolls,
    leavesOneFinger: () => stage.pageScrolls && stage.scene?.metrics.vertical === true,
    reads: (from) => stage.scene !== undefined && liesOnStrip(stage.scene, from),
    read(at) {
      readAlong(stage, at.x);
    },
    left(to) {
      if (stage.scene !== undefined) {
        stage.hint.show(stage.scene, to);
      }
    },
    hover(at) {
      act(stage, (_, scene) => {
        stage.hovered = at === undefined ? undefined : pointedAt(scene, at);
        const point = at === undefined ? undefined : inPlot(scene, at);
        const other = point && (stage.graphic.offscreenLabelAt(point) ?? stage.graphic.annotationAt(point));
        stage.element.style.cursor = (stage.hovered ?? other) === undefined ? "" : "pointer";
      });
    },
  };
}

/** The moment under a pixel now: several events may come between two frames, so the drawn scale may be old. */
function dayAt(viewport: Viewport, scene: Scene, px: number): number {
  return new TimeScale(viewport.window, scene.scale.lengthPx, scene.metrics.reversed).toDay(px);
}

function reducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A click without a pointer comes from assistive technology; pointers have been dealt with as taps. */
function onClick(stage: TimelineController, event: MouseEvent): void {
  if (event.detail !== 0) {
    return;
  }
  act(stage, (_, scene) => {
    const item = itemOfTarget(scene, event.target);
    const opened = openOffscreenLabelOf(stage, event.target) || openAnnotationOf(stage, event.target);
    if (!opened && item !== undefined) {
      activate(stage, scene, item);
    }
  });
}

/** The button of the card that a long press has left. */
export function openCardEntry(stage: TimelineController): void {
  act(stage, (_, scene) => {
    const item = stage.kept === undefined ? undefined : itemOf(scene.layout, stage.kept);
    stage.kept = undefined;
    if (item !== undefined) {
      activate(stage, scene, item);
    }
  });
}

function itemOfTarget({ layout, model }: Scene, target: EventTarget | null): PlacedItem | undefined {
  const button = target instanceof Element ? target.closest<SVGElement>("[role=button]") : null;
  if (button === null) {
    return undefined;
  }
  const first = model.indexOf.get(button.dataset.entry ?? button.dataset.first ?? "");
  return first === undefined ? undefined : itemOf(layout, first);
}

function onFocus(stage: TimelineController, event: FocusEvent): void {
  act(stage, (_, scene) => {
    const item = itemOfTarget(scene, event.target);
    if (item !== undefined) {
      const { entry } = stage.focus;
      const kept = isCluster(item) && entry !== undefined && item.members.includes(entry);
      stage.focus.entry = kept ? entry : isCluster(item) ? item.members[0] : item.entry;
    }
  });
}

function onKey(stage: TimelineController, event: KeyboardEvent): void {
  act(stage, (viewport, scene) => {
    const command = commandFor(event, scene.metrics);
    if (command !== undefined) {
      event.preventDefault();
      viewport.stop();
      run(stage, scene, command);
    }
  });
}

function run(stage: TimelineController, scene: Scene, command: KeyCommand): void {
  const { entry } = stage.focus;
  switch (command.kind) {
    case "walk": {
      const next = nextEntry(scene.model, scene.layout, scene.scale, entry, command.step);
      if (next !== undefined) {
        focusEntry(stage, next, true);
      }
      break;
    }
    case "follow":
      followThread(stage, command.forward);
      break;
    case "open": {
      const item = entry === undefined ? undefined : itemOf(scene.layout, entry);
      if (item !== undefined) {
        activate(stage, scene, item);
      }
      break;
    }
    case "close":
      stage.hovered = undefined;
      stage.kept = undefined;
      stage.select(null);
      stage.events.select(undefined);
      break;
    case "zoom":
      zoomStep(stage, command.closer, true);
      break;
    case "fit":
      showSpanOrAll(stage);
      break;
    case "type": {
      const found = stage.typeAhead.find(scene.model, entry, command.letter, performance.now());
      if (found !== undefined) {
        focusEntry(stage, found, true);
      }
      break;
    }
  }
}
