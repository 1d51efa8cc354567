/**
 * Who may import whom in the frontend; `npm run imports` asks dependency-cruiser. Types count as imports. Rooms stand in
 * the order in which they build on each other: each may import those before it. Tests may import anything, and nothing
 * but tests may import them: they are not followed, so that what they import is held by no rule and closes no cycle.
 */
import { readdirSync } from "node:fs";

/** Floors of `frontend/`. Beside them stands the entry point, which may import all. */
const FLOORS = ["host", "shared", "elements", "page", "shell", "kiosk", "site", "file", "app"];

/** Rooms of `frontend/shared/`. */
const SHARED = [
  "text",
  "time",
  "template",
  "page",
  "steps",
  "focus",
  "paper",
  "pointer",
  "sheet",
  "address",
  "theme",
  "document",
  "presentation",
  "view",
  "query",
  "graphic",
  "series",
  "statistics",
  "year-player",
  "geography",
];

/** Rooms of `frontend/elements/timeline/`. Beside them stands the registration of the element, which may import all. */
const TIMELINE = [
  "time",
  "model",
  "layout",
  "text",
  "strip",
  "scene",
  "layers",
  "canvas",
  "render",
  "file",
  "interact",
  "view",
];

/** The only folder that names elements of others: it registers those that an article may hold. */
const ON_DEMAND = "frontend/elements/on-demand/";

/** Tests, what helps them, and what they compare with. */
const TESTS = String.raw`^frontend/.*(\.test\.ts$|/testing\.ts$|/(testing|golden)/)`;

/** A rule whose folder is gone would hold nothing, and a folder without a rule could import everything. */
function assertListed(folder, rooms, others = []) {
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.includes(entry.name))
    .map((entry) => entry.name);
  const wrong = [
    ...found.filter((name) => !rooms.includes(name)).map((name) => `${folder}/${name} has no rule`),
    ...rooms.filter((name) => !found.includes(name)).map((name) => `${folder}/${name} does not exist`),
  ];
  if (wrong.length > 0) {
    throw new Error(`.dependency-cruiser.js lists other folders than there are: ${wrong.join(", ")}`);
  }
}

/**
 * A folder within a room would have no rule. Nor would the rule against cycles of folders tell: to dependency-cruiser a
 * folder holds all that lies below it, so that what it imports from there is no edge.
 */
function assertNothingWithinRooms() {
  const places =
    /^frontend\/(?:\w+|generated\/.*|host\/testing|(?:shared|elements|app)\/[\w-]+|elements\/timeline\/[\w-]+)$/;
  const within = readdirSync("frontend", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .filter((path) => !places.test(path));
  if (within.length > 0) {
    throw new Error(`.dependency-cruiser.js has no rule for folders within a room: ${within.join(", ")}`);
  }
}

/** One rule for each room: it imports none that stands after it. */
function inOrder(folder, rooms, others) {
  assertListed(folder, rooms, others);
  return rooms.slice(0, -1).map((room, index) => ({
    name: `${folder.split("/").at(-1)}-${room}-builds-on-nothing-above`,
    comment: `The order in ${folder} is ${rooms.join(" < ")}.`,
    severity: "error",
    from: { path: `^${folder}/${room}/` },
    to: { path: `^${folder}/(?:${rooms.slice(index + 1).join("|")})/` },
  }));
}

assertNothingWithinRooms();

export default {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-cycle-of-folders", severity: "error", scope: "folder", from: {}, to: { circular: true } },
    {
      name: "every-import-is-found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^Frontend/generated/" },
    },
    { name: "only-tests-import-tests", severity: "error", from: {}, to: { path: TESTS } },
    ...inOrder("frontend", FLOORS, ["generated"]),
    {
      name: "host-is-whole-in-itself",
      comment: "Its reader has to read nothing else, and its size is what it says.",
      severity: "error",
      from: { path: "^frontend/host/" },
      to: { pathNot: "^frontend/host/" },
    },
    ...inOrder("frontend/shared", SHARED, ["testing"]),
    ...inOrder("frontend/elements/timeline", TIMELINE, ["golden", "testing"]),
    {
      name: "elements-do-not-know-each-other",
      severity: "error",
      from: { path: "^frontend/(elements|app)/([^/]+)/", pathNot: `^${ON_DEMAND}` },
      to: { path: "^frontend/(elements|app)/[^/]+/", pathNot: `^frontend/$1/$2/|^${ON_DEMAND}` },
    },
    {
      name: "application-shell-and-pages-do-not-know-each-other",
      severity: "error",
      from: { path: "^frontend/(page|shell|app)/" },
      to: { path: "^frontend/(?:page|shell|app|kiosk)/", pathNot: "^frontend/$1/" },
    },
    {
      name: "kiosk-knows-the-shell-and-no-other-page",
      severity: "error",
      from: { path: "^frontend/kiosk/" },
      to: { path: "^frontend/(?:host|page|app)/" },
    },
    {
      name: "site-knows-the-shell-and-the-pages",
      severity: "error",
      from: { path: "^frontend/site/" },
      to: { path: "^frontend/(?:host|kiosk|app)/" },
    },
    {
      name: "file-knows-the-shell-and-the-pages",
      severity: "error",
      from: { path: "^frontend/file/" },
      to: { path: "^frontend/(?:host|kiosk|site|app)/" },
    },
    {
      name: "on-demand-only-registers",
      severity: "error",
      from: { path: `^${ON_DEMAND}` },
      to: { path: "^frontend/", pathNot: String.raw`^frontend/(?:shared|elements/[^/]+/bl-[^/]+\.ts$)` },
    },
    {
      name: "only-the-view-of-the-timeline-knows-Lit",
      severity: "error",
      from: {
        path: "^frontend/elements/timeline/[^/]+/",
        pathNot: "^frontend/elements/timeline/view/",
      },
      to: { path: "node_modules/(@lit|lit)|^frontend/shared/template/" },
    },
  ],
  options: {
    doNotFollow: { path: `node_modules|${TESTS}` },
    exclude: { path: "^frontend/generated/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
