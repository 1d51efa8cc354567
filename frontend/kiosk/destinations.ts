/** Where a link leads to within the kiosk. Pure. */

/** A view of the exhibit, as `<bl-exhibit>` shows it. */
export interface Destination {
  readonly view: "timeline" | "list" | "story" | "numbers" | "systems";
  /** Id of what the view is about; empty for all entries. */
  readonly subject: string;
  /** Query part of the address that says what is shown. */
  readonly search: string;
}

/** The whole timeline. */
export const TIMELINE: Destination = { view: "timeline", subject: "", search: "" };

/** Where a link leads: into the exhibit, to all tours, to a page elsewhere, or nowhere. */
export type Way =
  | { readonly kind: "view"; readonly to: Destination }
  | { readonly kind: "tours" }
  | { readonly kind: "page"; readonly path: string }
  | { readonly kind: "elsewhere"; readonly address: string }
  | { readonly kind: "nowhere" };

const WITH_SUBJECT: Readonly<Partial<Record<string, Destination["view"]>>> = {
  stories: "story",
  numbers: "numbers",
  systems: "systems",
};

/** Parameters that are the kiosk's to say. */
const NOT_ITS_OWN = ["lang", "v", "palette", "welcome", "present", "blank"];

/**
 * Where a link leads to.
 *
 * @param address - whole
 * @param kiosk - address from which the kiosk's links begin
 */
export function wayOf(address: string, kiosk: string): Way {
  const url = URL.parse(address);
  const here = new URL(kiosk);
  if (!url || !/^https?:$/.test(url.protocol)) {
    return { kind: "nowhere" };
  }
  const root = here.pathname.replace(/[^/]*$/, "");
  if (url.origin !== here.origin || !url.pathname.startsWith(root)) {
    return { kind: "elsewhere", address: url.href };
  }
  const parameters = new URLSearchParams(url.search);
  for (const name of NOT_ITS_OWN) {
    parameters.delete(name);
  }
  const to = (view: Destination["view"], subject = ""): Way => {
    const search = parameters.toString();
    return { kind: "view", to: { view, subject, search: search && `?${search}` } };
  };
  const path = url.pathname.slice(root.length).replace(/\/$/, "");
  const segments = path.split("/").map(decoded);
  const [name, id = ""] = segments;
  if (path === "" || path === "kiosk") {
    return to("timeline");
  }
  if (path === "list") {
    return to("list");
  }
  if (path === "stories") {
    return { kind: "tours" };
  }
  const view = WITH_SUBJECT[name];
  if (id !== "" && segments.length === 2) {
    if (view) {
      return to(view, id);
    }
    if (name === "entry" || name === "theme") {
      parameters.set(name, id);
      return to("timeline");
    }
  }
  return /^(api|bluelamp|media|cards|kiosk)$/.test(name) ? { kind: "nowhere" } : { kind: "page", path };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The path, below the exhibit's public address, of the page that shows at home what a visitor sees here. */
export function publicPath({ view, subject }: Destination, entry: string): string {
  if (entry !== "") {
    return `/entry/${encodeURIComponent(entry)}`;
  }
  switch (view) {
    case "story":
      return `/stories/${encodeURIComponent(subject)}`;
    case "numbers":
    case "systems":
      return `/${view}/${encodeURIComponent(subject)}`;
    default:
      return "/";
  }
}
