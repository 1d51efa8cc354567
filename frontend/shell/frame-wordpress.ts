/** WordPress puts a secret into the address of a frame that it has made from an answer of oEmbed. */
const SECRET = /^#\?secret=([\w-]{1,64})$/;

/** What a view is given that fills its frame whatever the height. */
const FILLED_PX = 600;

/**
 * Speaks the words of WordPress, `{ message, value, secret }`: it hides such a frame until the frame has said a height, and
 * gives it between 200 and 1,000 pixels.
 *
 * @param host - the window that holds the frame
 * @param signal - ends it
 * @returns says the height of a view that has one; undefined where WordPress has put no secret into the address
 */
export function wordpressHeight(host: Window, signal: AbortSignal): ((heightPx: number) => void) | undefined {
  const secret = SECRET.exec(location.hash)?.[1];
  if (secret === undefined) {
    return undefined;
  }
  let value = FILLED_PX;
  const say = (): void => {
    host.postMessage({ message: "height", value, secret }, "*");
  };
  // It asks once the frame is loaded, since its own script may come after what was said until then.
  const asked = ({ data, source }: MessageEvent<unknown>): void => {
    const isAsked =
      typeof data === "object" && data !== null && "message" in data && data.message === "ready";
    if (source === host && isAsked && "secret" in data && data.secret === secret) {
      say();
    }
  };
  addEventListener("message", asked, { signal });
  say();
  return (heightPx) => {
    value = heightPx;
    say();
  };
}
