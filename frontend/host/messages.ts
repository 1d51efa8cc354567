/**
 * What a page and a frame of Blue Lamp in it say to each other, and how each end checks what it hears. Both ends are built
 * from this module. `docs/embedding.md` describes the messages for everyone.
 *
 * Every message carries the version of this vocabulary, `bluelamp: 1`. An end ignores other versions, types that it
 * doesn't know and fields that it doesn't know. A later server may say more than this, but it goes on speaking version 1,
 * because pages keep the snippet that was once pasted into them.
 *
 * A frame begins with `ready`. The page answers `hello` with a token, made for this document in this frame. All that
 * follows carries the token. A page that comes too late for `ready` says `call`, and the frame says `ready` again.
 */

const VERSION = 1;

/** The palettes of the exhibit. */
export type Palette = "day" | "night";

/** What the page does with a frame's height: nothing, or set it for a view that has one, or for every view. */
export type HeightWish = "fixed" | "natural" | "auto";

export type FrameMessage =
  | { readonly type: "ready"; readonly view: string }
  | { readonly type: "height"; readonly token: string; readonly height: number }
  | { readonly type: "view"; readonly token: string; readonly view: string }
  | { readonly type: "key"; readonly token: string; readonly key: SlideKey };

export type HostMessage =
  | { readonly type: "call" }
  | {
      readonly type: "hello";
      readonly token: string;
      readonly height: HeightWish;
      readonly palette?: Palette;
    }
  | { readonly type: "go"; readonly token: string; readonly view: string }
  | { readonly type: "palette"; readonly token: string; readonly palette: Palette };

/** The keys that turn slides, with their old numbers, which presentations still ask for. */
export const SLIDE_KEYS = {
  ArrowLeft: 37,
  ArrowRight: 39,
  PageUp: 33,
  PageDown: 34,
  Escape: 27,
  " ": 32,
} as const;

export type SlideKey = keyof typeof SLIDE_KEYS;

/** No exhibit is higher, in CSS pixels; a frame that says more gets this. */
const MOST_HEIGHT = 20_000;

/** No view is longer than this. */
const LONGEST_VIEW = 2_000;

/**
 * A view is what follows `/embed` in an address, without the slash: nothing for the timeline, `list`, or a kind and an id;
 * then perhaps a query. It holds nothing that leads to another place: no scheme, no host, no further path, no fragment.
 */
const VIEW = /^(?:list|(?:entry|story|numbers|systems)\/[\w.~%-]+)?(?:\?[^#\s\\]*)?$/;

const HEIGHT_WISHES: readonly unknown[] = ["fixed", "natural", "auto"] satisfies HeightWish[];
const PALETTES: readonly unknown[] = ["day", "night"] satisfies Palette[];

export function isView(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_VIEW && VIEW.test(value);
}

export function isPalette(value: unknown): value is Palette {
  return PALETTES.includes(value);
}

export function isSlideKey(value: unknown): value is SlideKey {
  return typeof value === "string" && Object.hasOwn(SLIDE_KEYS, value);
}

/**
 * The address of a view.
 *
 * @param embed - address that ends in `/embed`, or in `/embed/v/VERSION` for a version that is kept
 */
export function addressOf(embed: string, view: string): string {
  return embed + (view === "" || view.startsWith("?") ? "" : "/") + view;
}

/** The view at an address; undefined where the address is not one below `embed`. */
export function viewAt(embed: string, address: string): string | undefined {
  const [place = ""] = address.split("#");
  const rest = place.startsWith(embed) ? place.slice(embed.length) : undefined;
  const view = rest === undefined || /^[^/?]/.test(rest) ? undefined : rest.replace(/^\//, "");
  return isView(view) ? view : undefined;
}

/** A message as it is sent. */
export function written(message: FrameMessage | HostMessage): object {
  return { bluelamp: VERSION, ...message };
}

/** What a frame says, where it is one of the messages above; a height comes as whole pixels within bounds. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const { type, token, height, view, key } = fieldsOf(data);
  if (type === "ready") return { type, view: isView(view) ? view : "" };
  if (typeof token !== "string") return undefined;
  if (type === "height" && typeof height === "number" && height > 0) {
    return { type, token, height: Math.min(Math.ceil(height), MOST_HEIGHT) };
  }
  if (type === "view" && isView(view)) return { type, token, view };
  if (type === "key" && isSlideKey(key)) return { type, token, key };
  return undefined;
}

/** What a page says, where it is one of the messages above. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const { type, token, height, palette, view } = fieldsOf(data);
  if (type === "call") return { type };
  if (typeof token !== "string" || token === "") return undefined;
  if (type === "hello") {
    return {
      type,
      token,
      height: HEIGHT_WISHES.includes(height) ? (height as HeightWish) : "natural",
      ...(isPalette(palette) ? { palette } : {}),
    };
  }
  if (type === "go" && isView(view)) return { type, token, view };
  if (type === "palette" && isPalette(palette)) return { type, token, palette };
  return undefined;
}

/** The fields of a message of this version; of anything else there are none. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  const isOurs = typeof data === "object" && data !== null && "bluelamp" in data && data.bluelamp === VERSION;
  return isOurs ? data : {};
}
