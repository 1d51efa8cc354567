/** What commands and inputs know of the timeline. The controller implements it; none of them imports the controller. */
import type { PlacedItem } from "../layout/placed.js";
import type { Graphic } from "../render/graphic.js";
import type { Scene } from "../scene/scene.js";
import type { ShownExhibit } from "../text/shown-exhibit.js";
import type { Viewport } from "../time/viewport.js";
import type { ZoomStop } from "../time/zoom-stop.js";
import type { TimeWindow } from "../time/window.js";
import type { RovingFocus } from "./roving-focus.js";

/** Entries of which the visitor is to choose one. */
export interface Choices {
  readonly entries: readonly number[];
  readonly heading: string;
  readonly choose: (entry: number) => void;
}

/** What the timeline reports to the element: acts of the visitor alone, but for `drawn`. */
export interface TimelineEvents {
  /**
   * The visitor opened an entry, or closed the open one.
   *
   * @param stays the focus stays in the graphic, whatever opens beside it
   */
  select(entry: number | undefined, stays?: boolean): void;
  /** The visitor opened an entry that need not be in the document that is shown. */
  open(id: string): void;
  /** The visitor moved the window, and the movement has ended. */
  window(window: TimeWindow): void;
  /** The visitor must choose one of several entries. */
  choose(choices: Choices): void;
  /** A sentence for the live region, which screen readers speak. */
  say(sentence: string): void;
  /**
   * A frame was drawn.
   *
   * @param unfinished parts of it were left for the next frame
   * @param resting the window has kept its place for a while
   */
  drawn(scene: Scene, unfinished: boolean, resting: boolean): void;
}

export interface TimelineHost {
  /** The area that takes pointers and keys: the graphic and what lies over it. */
  readonly element: HTMLElement;
  /** Lies behind the graphic; its cursor tells what a press beside all marks would do. */
  readonly ground: HTMLElement;
  readonly graphic: Graphic;
  readonly focus: RovingFocus;
  readonly events: TimelineEvents;
  /** Undefined, like `shown`, until there is a document. */
  readonly viewport: Viewport | undefined;
  readonly shown: ShownExhibit | undefined;
  /** Keeps the visitor's zoom from ending in nothing. */
  readonly zoomStop: ZoomStop;
  /** What was drawn last; undefined before the first frame. */
  readonly scene: Scene | undefined;
  /** The page around scrolls: plain turns of the wheel and, where time runs down, single fingers belong to it. */
  readonly pageScrolls: boolean;
  /** The entry whose card is shown. */
  readonly cardEntry: number | undefined;
  /** The moment that the visitor reads in the number strip. */
  readonly readDay: number | undefined;

  /** Asks for a frame. */
  request(): void;
  /**
   * Has it looked up what is under the pointer when the next frame is drawn, however often the pointer moves until then.
   * A press that comes first is not kept waiting by it: it makes the look needless.
   */
  lookBeforeDrawing(look: (scene: Scene) => void): void;
  /** Marks an entry as selected, by its id; null for none. Reports nothing. */
  select(id: string | null): void;
  /** Moves to a window, by a flight where the visitor has nothing against motion. */
  go(window: TimeWindow, byUser: boolean): void;
  /** Shows the card of what is under the pointer, once the pointer rests there. */
  hover(item: PlacedItem | undefined): void;
  /** Loads what a card needs, because one may be shown soon. */
  expectCard(): void;
  /** Shows the card of an entry until something else is pressed. */
  keepCard(entry: number): void;
  /** A pointer is pressed: cards make way. */
  forgetCards(): void;
  /** Puts the card away that is shown; answers whether there is one. */
  dismissCard(): boolean;
  readAt(day: number | undefined): void;
  /** Shows a line of advice for a moment, and speaks it. */
  advise(sentence: string): void;
}
