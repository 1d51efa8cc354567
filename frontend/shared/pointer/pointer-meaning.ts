/** What an event of a pointer means for a press of its primary button, finger or tip. Pure: it reads numbers. */

/** `lost`: the press has ended, and not where the hand let go. */
export type PointerMeaning = "press" | "move" | "release" | "lost" | "nothing";

export type PointerReport = Pick<PointerEvent, "type" | "pointerType" | "button" | "buttons">;

/** `button` of an event in which the primary button changes. */
const PRIMARY_BUTTON = 0;
/** Bit of `buttons` that is set while the primary button is held. */
const PRIMARY_HELD = 1;

/** @param isPressed - whether the pointer was pressed before the event */
export function meaningOf(report: PointerReport, isPressed: boolean): PointerMeaning {
  if (report.type === "pointerdown" && report.button === PRIMARY_BUTTON) {
    return "press";
  }
  if (!isPressed) {
    return "nothing";
  }
  switch (report.type) {
    case "pointermove":
      return meaningOfMove(report);
    case "pointerup":
      return report.button === PRIMARY_BUTTON ? "release" : "lost";
    case "pointerdown":
    case "pointercancel":
      // A second button is told as a move, so a new press of any button means that all were up in between.
      return "lost";
    default:
      return "nothing";
  }
}

function meaningOfMove({ pointerType, button, buttons }: PointerReport): PointerMeaning {
  // A finger is heard only while it touches.
  if (pointerType === "touch" || (buttons & PRIMARY_HELD) !== 0) {
    return "move";
  }
  // While another button is held, letting go of the primary one is told as a move.
  return button === PRIMARY_BUTTON && buttons !== 0 ? "release" : "lost";
}
