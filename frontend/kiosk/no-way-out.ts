/**
 * Closes in the page whatever leads a visitor out of it. What a browser does by itself, its launcher and policies close;
 * a key that never reaches the browser needs none of them.
 */
import { isPlainPress } from "../shared/address/link-press.js";

const FUNCTION_KEY = /^F\d{1,2}$/;
/** Keys of browsers, media and systems; letters, digits, marks and what moves or edits stay. */
const SYSTEM_KEYS =
  /^(?:Browser|Launch|Media|AudioVolume|Brightness|Zoom|Print|Context|Help|Find|Open|Save|New|Close|Power|Sleep|Wake|Eject|Log|Hibernate|Standby|App|TV)/;

/** Of a mouse; the main one is 0, the one between is 1. */
const SECONDARY_BUTTON = 2;

/** What a browser knows of a key that is pressed. */
export type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey"> & {
  readonly isAltGraph: boolean;
};

/** Whether a key means something to the browser or the system, and not to the exhibit. */
export function leadsOut({ key, ctrlKey, altKey, metaKey, isAltGraph }: Key): boolean {
  if (FUNCTION_KEY.test(key) || SYSTEM_KEYS.test(key)) {
    return true;
  }
  // On many keyboards the third letter of a key comes with what Windows calls Ctrl and Alt.
  const isLetterOfThirdLevel = isAltGraph && /^.$/u.test(key);
  return (ctrlKey || altKey || metaKey) && !isLetterOfThirdLevel;
}

/** Also one within a drawing. */
function isLink(node: EventTarget): boolean {
  return node instanceof HTMLAnchorElement || node instanceof SVGAElement;
}

/**
 * @param signal - ends it
 * @returns the one way out, for staff
 */
export function leaveNoWayOut(signal: AbortSignal): (address: string) => void {
  let allowed: string | undefined;
  // The types claim that it is everywhere.
  const navigation = window.navigation as Navigation | undefined;
  navigation?.addEventListener(
    "navigate",
    (event) => {
      const { destination, navigationType, cancelable } = event;
      const stays = destination.sameDocument || navigationType === "reload";
      if (cancelable && !stays && destination.url !== allowed) {
        event.preventDefault();
      }
    },
    { signal },
  );
  const early = { capture: true, passive: false, signal };
  window.addEventListener(
    "keydown",
    (event) => {
      if (
        leadsOut({
          key: event.key,
          ctrlKey: event.ctrlKey,
          altKey: event.altKey,
          metaKey: event.metaKey,
          isAltGraph: event.getModifierState("AltGraph"),
        })
      ) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    early,
  );
  window.addEventListener(
    "wheel",
    (event) => {
      // What a touchpad's pinch is told as: the timeline may zoom by it, the page may not.
      if (event.ctrlKey) {
        event.preventDefault();
      }
    },
    early,
  );
  for (const name of ["touchstart", "touchmove"] as const) {
    window.addEventListener(
      name,
      (event) => {
        // `touch-action` forbids the page's zoom by two fingers; but a browser whose page is busy does not always learn of
        // it in time. A finger that comes to another one is no press in any browser, so nothing is lost by it.
        if (event.touches.length > 1 && event.cancelable) {
          event.preventDefault();
        }
      },
      early,
    );
  }
  window.addEventListener(
    "click",
    (event) => {
      // With a key held down a link opens a tab or a window, or is downloaded; that is no navigation of this page.
      if (!isPlainPress(event) && event.composedPath().some(isLink)) {
        event.preventDefault();
      }
    },
    early,
  );
  for (const name of ["contextmenu", "dragstart", "dragover", "drop", "auxclick", "gesturestart"]) {
    window.addEventListener(
      name,
      (event) => {
        event.preventDefault();
      },
      early,
    );
  }
  for (const name of ["pointerdown", "mousedown", "pointerup", "mouseup"] as const) {
    window.addEventListener(
      name,
      (event) => {
        // The fourth and the fifth button of a mouse go through the pages that were before.
        if (event.button > SECONDARY_BUTTON) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
      },
      early,
    );
  }
  window.addEventListener(
    "selectstart",
    (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof HTMLInputElement)) {
        event.preventDefault();
      }
    },
    early,
  );
  // The exhibit has had its turn by then.
  window.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  return (address) => {
    allowed = address;
    location.assign(address);
  };
}
