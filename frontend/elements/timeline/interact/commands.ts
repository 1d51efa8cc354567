/** What visitors and code can do with the timeline, whatever the input: open, zoom, focus, follow a thread. */
import { yearOf } from "../../../shared/time/calendar.js";
import type { Point } from "../../../shared/pointer/element-space.js";
import { isCluster, itemOf, type PlacedItem } from "../layout/placed.js";
import { countIn } from "../model/model.js";
import type { Scene } from "../scene/scene.js";
import { clusterDate, isInseparable } from "../text/cluster-labels.js";
import { wording } from "../text/messages.js";
import { emptinessOf } from "../text/edge-words.js";
import { stepSummary } from "../text/summaries.js";
import { holdsEntry } from "../model/presence.js";
import type { Viewport } from "../time/viewport.js";
import { addressOf, beyondTime, requestedWindow, windowOf } from "../time/window-address.js";
import { clamp, isHome, lengthDays, panIntoView, zoomAt, type TimeWindow } from "../time/window.js";
import type { TimelineHost } from "./host.js";

/** Factor of one step of zoom: by a double tap, a key or a button. */
export const ZOOM_STEP = 2;
/** Room beside an entry after a flight to it, as a share of the window. */
const FLIGHT_MARGIN = 0.3;
/** Room beside an entry that the keyboard has brought into view. */
const VIEW_MARGIN = 0.12;
/** After zooming into a cluster, its entries take this share of the window. */
const CLUSTER_SHARE = 0.6;
/** Zooming into a cluster changes the scale at most by this factor. */
const CLUSTER_LARGEST_ZOOM = 16;

type Action = (viewport: Viewport, scene: Scene, host: TimelineHost) => void;

/** Runs an action if something is drawn already, and asks for a frame to draw what it changed. */
export function act(host: TimelineHost | undefined, action: Action): void {
  const { viewport, scene } = host ?? {};
  if (host !== undefined && viewport !== undefined && scene !== undefined) {
    action(viewport, scene, host);
    host.request();
  }
}

/** Opens an entry. Zooms into a cluster, or lists its entries where no zoom could separate them. */
export function activate(host: TimelineHost, scene: Scene, item: PlacedItem): void {
  if (!isCluster(item)) {
    host.focus.entry = item.entry;
    host.select(scene.model.columns.id[item.entry]);
    host.events.select(item.entry);
    return;
  }
  const { model, scale } = scene;
  const [entry] = item.members;
  if (host.focus.entry === undefined || !item.members.includes(host.focus.entry)) {
    host.focus.entry = entry;
  }
  if (isInseparable(item.members, scene)) {
    const count = item.members.length;
    const date = clusterDate(item.members, scene);
    host.events.choose({
      entries: [...item.members],
      heading: wording(scene.document, "choose", { count, date }),
      choose: (chosen) => {
        host.focus.moveTo(chosen);
        host.events.select(chosen);
      },
    });
    return;
  }
  const first = model.at[entry];
  const last = model.at[item.members[item.members.length - 1]];
  const wished = Math.max((last - first) / CLUSTER_SHARE, lengthDays(scale.window) / CLUSTER_LARGEST_ZOOM);
  const middle = (first + last) / 2;
  host.go(clamp({ start: middle - wished / 2, end: middle + wished / 2 }, model.limits), true);
}

/** Opens the entry whose card is shown, and puts the card away. */
export function openCardEntry(host: TimelineHost): void {
  act(host, (_, scene) => {
    const item = host.cardEntry === undefined ? undefined : itemOf(scene.layout, host.cardEntry);
    host.forgetCards();
    if (item !== undefined) {
      activate(host, scene, item);
    }
  });
}

/** A time in which there is nothing: what to say, and the ways that lead on. */
export interface EmptyTime {
  readonly title: string;
  readonly advice?: string | undefined;
  readonly ways: readonly Way[];
}

export interface Way {
  readonly label: string;
  readonly go: () => void;
}

/**
 * Goes to the window that the page's address, or the application, asks for. Does nothing where it is shown already.
 *
 * @param moves false: only looks whether there is anything in that window, because it was gone to before
 * @returns what to say instead of the graphic where there is nothing in that time
 */
export function followAddress(
  host: TimelineHost | undefined,
  from: string | null,
  to: string | null,
  moves = true,
): EmptyTime | undefined {
  if (host?.viewport === undefined) {
    return undefined;
  }
  const { limits, window } = host.viewport;
  const shown = addressOf(window, limits);
  if (moves && ((from ?? "") !== shown.from || (to ?? "") !== shown.to)) {
    host.go(clamp(windowOf(from, to, limits), limits), false);
  }
  return emptyTime(host, from, to);
}

/** Undefined where the window reaches into the time of entries, or an entry from before lasts into it. */
function emptyTime(host: TimelineHost, from: string | null, to: string | null): EmptyTime | undefined {
  const { shown } = host;
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
  const year = shown.dates.year(yearOf(day));
  return {
    title: wording(shown.document, side === "after" ? "nothingAfter" : "nothingBefore", { year }),
    ways: [
      {
        label: wording(shown.document, "fit"),
        go: () => {
          host.go(limits.home, true);
        },
      },
    ],
  };
}

/**
 * What to say of a window within the exhibit's time in which nothing begins, and the ways to the entries beside it. Where the
 * open entry lasts through the window, that is what is looked at.
 */
export function emptyWindow(host: TimelineHost, window: TimeWindow): EmptyTime | undefined {
  const { shown } = host;
  const emptiness = shown === undefined ? undefined : emptinessOf(shown, window);
  if (shown === undefined || emptiness === undefined) {
    return undefined;
  }
  const { document: timeline, model } = shown;
  const open = host.scene?.selected;
  if (open !== undefined && model.start[open] < window.end && model.end[open] > window.start) {
    return undefined;
  }
  return {
    title: emptiness.title,
    advice: timeline.count < timeline.total ? wording(timeline, "emptyHint") : undefined,
    ways: [emptiness.before, emptiness.after].flatMap((side) =>
      side === undefined
        ? []
        : {
            label: side.words,
            go: () => {
              goToNext(host, side.entry, true);
            },
          },
    ),
  };
}

/**
 * Flies to an entry outside the window, until it is well in view.
 *
 * @param takesFocus the keyboard's focus goes along, because what was pressed will be gone
 */
export function goToNext(host: TimelineHost, entry: number, takesFocus: boolean): void {
  const { shown, viewport } = host;
  if (shown !== undefined && viewport !== undefined) {
    host.focus.entry = entry;
    if (takesFocus) {
      host.focus.moveTo(entry);
    }
    host.go(panIntoView(viewport.window, shown.model.at[entry], FLIGHT_MARGIN, shown.model.limits), true);
  }
}

/** Gives an entry the focus and brings it into view. */
export function focusEntry(of: TimelineHost | undefined, entry: number, byUser: boolean): void {
  act(of, (viewport, { model }, host) => {
    host.focus.moveTo(entry);
    const window = panIntoView(viewport.window, model.at[entry], VIEW_MARGIN, viewport.limits);
    if (window !== viewport.window) {
      host.go(window, byUser);
    }
  });
}

/**
 * Flies to an entry; unknown ids are ignored.
 *
 * @param well flies also to an entry that is in view, until there is room beside it
 */
export function flyToEntry(host: TimelineHost | undefined, id: string, well: boolean): void {
  const { viewport, shown } = host ?? {};
  const entry = shown?.model.indexOf.get(id);
  if (host === undefined || viewport === undefined || shown === undefined || entry === undefined) {
    return;
  }
  const { at, limits } = shown.model;
  const { window } = viewport;
  if (well || at[entry] < window.start || at[entry] > window.end) {
    host.go(panIntoView(window, at[entry], FLIGHT_MARGIN, limits), false);
  }
}

/** Zooms one step: about the focused entry where it is in view, else about the middle. */
export function zoomStep(of: TimelineHost | undefined, closer: boolean, byUser: boolean): void {
  act(of, (viewport, { model }, host) => {
    const { window } = viewport;
    const { entry } = host.focus;
    const focused = entry === undefined ? undefined : model.at[entry];
    const inView = focused !== undefined && focused >= window.start && focused <= window.end;
    const anchor = inView ? focused : (window.start + window.end) / 2;
    const factor = closer ? ZOOM_STEP : 1 / ZOOM_STEP;
    // Code knows what it asks for; only a visitor is kept from zooming into nothing.
    host.go(
      byUser ? zoomed(host, viewport, factor, anchor) : zoomAt(window, factor, anchor, viewport.limits),
      byUser,
    );
  });
}

/** The window after a visitor's step of zoom. It stops where nothing would be left to see, and says so. */
export function zoomed(
  host: TimelineHost,
  { limits, window }: Viewport,
  factor: number,
  anchor: number,
): TimeWindow {
  const { shown } = host;
  if (shown === undefined) {
    return window;
  }
  const holds = (time: TimeWindow): boolean => holdsEntry(shown.model, time);
  const zoom = host.zoomStop.zoom(window, factor, anchor, limits, holds, performance.now());
  if (zoom.stopped) {
    host.advise(wording(shown.document, "zoomStops"));
  }
  return zoom.window;
}

/** Shows the exhibit's span or, where that is shown already, all time. */
export function showSpanOrAll(of: TimelineHost | undefined): void {
  act(of, ({ limits, window }, _, host) => {
    host.go(isHome(window, limits) ? limits.outer : limits.home, true);
  });
}

/** Shows the exhibit's span. */
export function showSpan(of: TimelineHost | undefined): void {
  act(of, ({ limits }, _, host) => {
    host.go(limits.home, false);
  });
}

/**
 * Goes one step along the thread of the open entry or, where none is open, of the focused one. Where the thread forks, the
 * visitor chooses.
 *
 * @param forward to an effect, else to a cause
 */
export function followThread(of: TimelineHost, forward: boolean): void {
  act(of, (_, scene, host) => {
    const here = scene.selected ?? host.focus.entry;
    const { links } = scene.model;
    const next = here === undefined ? [] : forward ? links.after(here) : links.before(here);
    if (next.length === 1) {
      stepTo(host, next[0], forward);
    } else if (next.length > 1) {
      host.events.choose({
        entries: next,
        heading: wording(scene.document, forward ? "forkForward" : "forkBack", { count: next.length }),
        choose: (entry) => {
          stepTo(host, entry, forward);
        },
      });
    } else if (here !== undefined) {
      host.events.say(wording(scene.document, forward ? "threadEnd" : "threadStart"));
    }
  });
}

/** Opens an entry of the thread, flies there and says so. The focus moves to it and stays in the graphic. */
function stepTo(host: TimelineHost, entry: number, forward: boolean): void {
  const { shown } = host;
  if (shown === undefined) {
    return;
  }
  const id = shown.model.columns.id[entry];
  host.focus.moveTo(entry);
  host.select(id);
  host.events.select(entry, true);
  flyToEntry(host, id, false);
  host.events.say(stepSummary(shown, entry, forward));
  host.request();
}

/** Opens the entry whose off-screen label lies at a point of the plot; answers whether there is one. */
export function openOffscreenLabelAt(host: TimelineHost, point: Point): boolean {
  return openOffscreen(host, host.graphic.offscreenLabelAt(point));
}

/** The same for a press by assistive technology, whose target is the label itself. */
export function openOffscreenLabelOf(host: TimelineHost, target: EventTarget | null): boolean {
  const label = target instanceof Element ? target.closest<SVGElement>("[data-signpost]") : null;
  return openOffscreen(host, host.shown?.model.indexOf.get(label?.dataset.signpost ?? ""));
}

/** Opens an entry outside the window and flies there. */
function openOffscreen(host: TimelineHost, entry: number | undefined): boolean {
  const id = entry === undefined ? undefined : host.shown?.model.columns.id[entry];
  if (entry === undefined || id === undefined) {
    return false;
  }
  host.focus.entry = entry;
  host.select(id);
  host.events.select(entry);
  flyToEntry(host, id, false);
  return true;
}
