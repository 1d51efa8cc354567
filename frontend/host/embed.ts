/**
 * `embed.js`: for pages that show views of the exhibit in frames. It gives a frame the height of what it shows, tells the
 * page which view that is, and lets the page choose one; `docs/embedding.md` says what else, and what it never does.
 *
 * It is one classic script without dependencies. It asks for nothing, keeps nothing, and changes nothing of the page but
 * the frames of the exhibit whose script it is, the page's fragment where an author asked for that, and the one global
 * name by which a second copy finds the first.
 */
import { blueLampElement } from "./blue-lamp-element.js";
import { HostedFrames } from "./frames.js";

/** What a second copy of the script asks of the first. Scripts of all versions have this method. */
interface BlueLampGlobal {
  /** @param embed - an address that ends in `/embed` */
  serve(embed: string): void;
}

declare global {
  interface Window {
    BlueLamp?: BlueLampGlobal;
  }
}

/** Where the exhibit is: beside this script, or where the page says, if it serves a copy of the script itself. */
function ownEmbed(): string | undefined {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) {
    return undefined;
  }
  const { server } = script.dataset;
  const place = server === undefined ? script.src : `${server.replace(/\/*$/, "")}/`;
  return /^https?:/.test(place) ? new URL("embed", place).href : undefined;
}

function start(embed: string): void {
  // Pages may have an element with this id, which browsers make a global name, too.
  if (typeof window.BlueLamp?.serve === "function") {
    window.BlueLamp.serve(embed);
    return;
  }
  const frames = new HostedFrames();
  frames.serve(embed);
  window.BlueLamp = {
    serve: (another) => {
      frames.serve(another);
    },
  };
  if (!customElements.get("blue-lamp")) {
    customElements.define("blue-lamp", blueLampElement(frames, embed));
  }
}

const embed = ownEmbed();
if (embed === undefined) {
  console.warn("embed.js does not know its own address: load it by src, or name the exhibit in data-server.");
} else if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", () => {
    start(embed);
  });
} else {
  start(embed);
}
