/**
 * Whether a page's header gives its room to what is read: it goes while a visitor scrolls on, follows the timeline down, or
 * asks to see a whole thread, and comes back on the way up and at the beginning. Styles decide on which screens that makes a difference, and
 * that it is there while it holds the focus (`theme/phone.css`).
 */
import "./element-events.js";

/** The attribute of the page's root for as long as the header is away. */
const AWAY = "data-header-away";
/** A hand that rests on a page moves it by less. */
const MEANT_PX = 16;

interface Reading {
  topPx: number;
  heightPx: number;
}

/**
 * Lets the header yield.
 *
 * @param signal - ends it
 */
export function letHeaderYield(signal: AbortSignal): void {
  const root = document.documentElement;
  const readings = new WeakMap<EventTarget, Reading>();
  const setAway = (isAway: boolean): void => {
    root.toggleAttribute(AWAY, isAway);
  };
  const read = (target: EventTarget, { topPx, heightPx }: Reading): void => {
    const before = readings.get(target) ?? { topPx: 0, heightPx };
    const movedPx = topPx - before.topPx;
    // A box that has got other room has not been scrolled by a hand: it may be the header's own doing.
    if (before.heightPx === heightPx && Math.abs(movedPx) < MEANT_PX && topPx > MEANT_PX) {
      return;
    }
    readings.set(target, { topPx, heightPx });
    if (before.heightPx === heightPx) {
      setAway(movedPx > 0 && topPx > MEANT_PX);
    }
  };
  document.addEventListener(
    "scroll",
    ({ target }) => {
      const scroller = target instanceof Document ? target.scrollingElement : target;
      if (scroller instanceof Element && scroller.closest("header, [popover]") === null) {
        read(scroller, { topPx: scroller.scrollTop, heightPx: scroller.clientHeight });
      }
    },
    { capture: true, passive: true, signal },
  );
  document.body.addEventListener(
    "bl-scroll",
    ({ target, detail }) => {
      if (target !== null) {
        read(target, detail);
      }
    },
    { signal },
  );
  document.body.addEventListener(
    "bl-thread",
    () => {
      setAway(true);
    },
    { signal },
  );
  document.body.addEventListener(
    "bl-travel",
    ({ detail }) => {
      setAway(detail.later);
    },
    { signal },
  );
}
