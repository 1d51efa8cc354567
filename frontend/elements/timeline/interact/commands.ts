/** What visitors and code can do with the timeline, whatever the input: open, zoom, focus. */
import { isCluster, type PlacedItem } from "../layout/placed.js";
import { yearOf } from "../../../shared/time/calendar.js";
import { addressOf, requestedWindow, beyondTime, windowOf } from "../time/window-address.js";
import { clusterDate, isInseparable } from "../text/cluster-labels.js";
import { wording } from "../text/messages.js";
import { countIn } from "../model/model.js";
import type { EmptyTime } from "../view/notices.js";
import type { Scene } from "../render/scene.js";
import type { TimelineController } from "./controller.js";
import type { Viewport } from "../time/viewport.js";
import { clamp, isHome, lengthDays, panIntoView, zoomAt } from "../time/window.js";

/** What a double tap, a key or a button zooms by. */
export const ZOOM_STEP = 2;
/** Room beside an entry after a flight to it. */
const FLIGHT_MARGIN = 0.3;
/** Room beside an entry that the keyboard has brought into view. */
const VIEW_MARGIN = 0.12;
/** A cluster fills this share of the window after zooming into it. */
const CLUSTER_SHARE = 0.6;
const CLUSTER_LARGEST_ZOOM = 16;

type Acting = (viewport: Viewport, scene: Scene, stage: TimelineController) => void;

/** Runs an action once something is drawn, and draws what it changed. */
export function act(stage: TimelineController | undefined, action: Acting): void {
  const { viewport, scene } = stage ?? {};
  if (stage !== undefined && viewport !== undefined && scene !== undefined) {
    action(viewport, scene, stage);
    stage.request();
  }
}

/** Opens an entry; zooms into a cluster, or lists it where no zoom could take it apart. */
export function activate(stage: TimelineController, scene: Scene, item: PlacedItem): void {
  if (!isCluster(item)) {
    stage.focus.entry = item.entry;
    stage.select(scene.model.columns.id[item.entry]);
    stage.events.select(item.entry);
    return;
  }
  const { model, scale } = scene;
  const [entry] = item.members;
  if (stage.focus.entry === undefined || !item.members.includes(stage.focus.entry)) {
    stage.focus.entry = entry;
  }
  if (isInseparable(item.members, scene)) {
    const count = item.members.length;
    const date = clusterDate(item.members, scene);
    stage.events.choose({
      entries: [...item.members],
      heading: wording(scene.document, "choose", { count, date }),
      choose: (chosen) => {
        stage.focus.moveTo(chosen);
        stage.events.select(chosen);
      },
    });
    return;
  }
  const first = model.at[entry];
  const last = model.at[item.members[item.members.length - 1]];
  const wished = Math.max((last - first) / CLUSTER_SHARE, lengthDays(scale.window) / CLUSTER_LARGEST_ZOOM);
  const middle = (first + last) / 2;
  stage.go(clamp({ start: middle - wished / 2, end: middle + wished / 2 }, model.limits), true);
}

/**
 * The address (or the application) asks for a window. What the visitor is looking at already is left alone.
 *
 * @param moves whether to go there; otherwise it was gone to before, and the entries are others
 * @returns what to say instead of the graphic where there is nothing in that time
 */
export function followAddress(
  stage: TimelineController | undefined,
  from: string | null,
  to: string | null,
  moves = true,
): EmptyTime | undefined {
  if (stage?.viewport === undefined) {
    return undefined;
  }
  const { limits, window } = stage.viewport;
  const shown = addressOf(window, limits);
  if (moves && ((from ?? "") !== shown.from || (to ?? "") !== shown.to)) {
    stage.go(clamp(windowOf(from, to, limits), limits), false);
  }
  return emptyTime(stage, from, to);
}

/** There is nothing in a time beyond everything, unless an entry from before lasts until then. */
function emptyTime(stage: TimelineController, from: string | null, to: string | null): EmptyTime | undefined {
  const { shown } = stage;
  if (shown === undefined) {
    return undefined;
  }
  const { limits } = shown.model;
  const asked = requestedWindow(from, to, limits);
  const side = beyondTime(from, to, limits);
  if (asked === undefined || side === undefined || countIn(shown.model, asked) > 0) {
    return undefined;
  }
  const day = side === "after" ? limits.span.end - 1 : limits.span.start;
  return {
    side,
    year: shown.dates.year(yearOf(day)),
    leave: () => {
      stage.go(limits.home, true);
    },
  };
}

/** Gives an entry the focus and brings it into view. */
export function focusEntry(shownOn: TimelineController | undefined, entry: number, byUser: boolean): void {
  act(shownOn, (viewport, { model }, stage) => {
    stage.focus.moveTo(entry);
    const window = panIntoView(viewport.window, model.at[entry], VIEW_MARGIN, viewport.limits);
    if (window !== viewport.window) {
      stage.go(window, byUser);
    }
  });
}

/**
 * Flies until an entry is in view; unknown ids are ignored.
 *
 * @param well fly even to an entry that is in sight, until there is room beside it
 */
export function flyToEntry(stage: TimelineController | undefined, id: string, well: boolean): void {
  const { viewport, shown } = stage ?? {};
  const entry = shown?.model.indexOf.get(id);
  if (stage === undefined || viewport === undefined || shown === undefined || entry === undefined) {
    return;
  }
  const { at, limits } = shown.model;
  const { window } = viewport;
  if (well || at[entry] < window.start || at[entry] > window.end) {
    stage.go(panIntoView(window, at[entry], FLIGHT_MARGIN, limits), false);
  }
}

/** One step of the zoom buttons and keys: about the focused entry where it is in view, else about the middle. */
export function zoomStep(shownOn: TimelineController | undefined, closer: boolean, byUser: boolean): void {
  act(shownOn, (viewport, { model }, stage) => {
    const { window } = viewport;
    const { entry } = stage.focus;
    const focused = entry === undefined ? undefined : model.at[entry];
    const inView = focused !== undefined && focused >= window.start && focused <= window.end;
    const anchor = inView ? focused : (window.start + window.end) / 2;
    stage.go(zoomAt(window, closer ? ZOOM_STEP : 1 / ZOOM_STEP, anchor, viewport.limits), byUser);
  });
}

/** Shows the exhibit's span; where that is shown already, everything there is. */
export function showSpanOrAll(shownOn: TimelineController | undefined): void {
  act(shownOn, ({ limits, window }, _, stage) => {
    stage.go(isHome(window, limits) ? limits.outer : limits.home, true);
  });
}

/** Shows the exhibit's span. */
export function showSpan(shownOn: TimelineController | undefined): void {
  act(shownOn, ({ limits }, _, stage) => {
    stage.go(limits.home, false);
  });
}
