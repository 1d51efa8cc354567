/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Modules that may touch the DOM, and those that may use Lit. All others are pure. */
const LIT = new Set([
  "all.styles.ts",
  "chooser.styles.ts",
  "chooser.ts",
  "graphic.styles.ts",
  "legend.styles.ts",
  "legend.ts",
  "notices.ts",
  "palette.styles.ts",
  "panel.styles.ts",
  "paper.styles.ts",
  "paper.ts",
  "strip-summary.ts",
  "strip-templates.ts",
  "strip-name.styles.ts",
  "strip.styles.ts",
  "thread.styles.ts",
  "timeline-element.ts",
  "timeline.styles.ts",
  "templates.ts",
]);
const DOM = new Set([
  ...LIT,
  "actions.ts",
  "bl-timeline.ts",
  "callout.ts",
  "draw-axis.ts",
  "draw-clusters.ts",
  "draw-dust.ts",
  "draw-eras.ts",
  "draw-extents.ts",
  "draw-label.ts",
  "draw-lanes.ts",
  "draw-marks.ts",
  "draw-overview.ts",
  "draw-ring.ts",
  "draw-thread.ts",
  "events.ts",
  "fitting.ts",
  "focus.ts",
  "follow.ts",
  "frame.ts",
  "gestures.ts",
  "graphic.ts",
  "hint.ts",
  "idle-work.ts",
  "measure.ts",
  "overview-input.ts",
  "overview.ts",
  "page-scroll.ts",
  "properties.ts",
  "scene.ts",
  "reading-card.ts",
  "draw-reading.ts",
  "draw-strip-labels.ts",
  "draw-strip.ts",
  "soft-fills.ts",
  "stage-input.ts",
  "stage.ts",
  "strip-control.ts",
  "strip-input.ts",
  "strip-slider.ts",
  "surroundings.ts",
  "svg.ts",
]);

/**
 * Shared modules: those that read documents, which touch the network only when asked to load, what is pure of what
 * charts and strip have in common, what hands do, which touches only elements that it is given, and what gives the focus
 * back from popovers.
 */
const SHARED = new Set([
  "../document/exhibit-document.js",
  "../document/latest-question.js",
  "../document/series-document.js",
  "../document/wording.js",
  "../graphics/bisect.js",
  "../graphics/numbers.js",
  "../graphics/series-lines.js",
  "../graphics/series-model.js",
  "../graphics/series-values.js",
  "../graphics/series-dates.js",
  "../graphics/texts.js",
  "../shared/pointer/element-space.js",
  "../shared/pointer/pointer-tracker.js",
  "../shared/pointer/wheel-zoom.js",
  "../shared/paper/paper.js",
  "../shared/text/fit.js",
  "../shared/text/graphemes.js",
  "../shared/text/isolate.js",
  "../shared/time/calendar.js",
  "../shared/time/date-words.js",
  "../shared/time/edtf.js",
  "../shared/time/ticks.js",
  "../shared/focus/popover-focus.js",
]);

/** Packages that a pure module may use. */
const PURE_PACKAGES = new Set(["d3-interpolate"]);

const folder = new URL(".", import.meta.url);
const modules = readdirSync(folder).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "testing.ts",
);

function importsOf(name: string): { readonly from: string; readonly typeOnly: boolean }[] {
  const source = readFileSync(new URL(name, folder), "utf8");
  return [...source.matchAll(/^(?:import|export)( type)?[^;]*?from "([^"]+)";/gms)].map((match) => ({
    from: match[2],
    typeOnly: match.at(1) !== undefined,
  }));
}

const faults = modules.flatMap((name) =>
  importsOf(name).flatMap(({ from, typeOnly }) => {
    if (SHARED.has(from)) {
      return [];
    }
    const local = from.startsWith("./") ? from.slice(2).replace(/\.js$/, ".ts") : undefined;
    if (local === undefined) {
      const isLit = from.startsWith("lit") || from === "../shared/template/html.js";
      const allowed = isLit ? LIT.has(name) : PURE_PACKAGES.has(from);
      return allowed ? [] : [`${name} imports the package ${from}`];
    }
    if (!modules.includes(local)) {
      return [`${name} imports ${local}, which is no module of this element`];
    }
    const impure = DOM.has(local) && !DOM.has(name) && !typeOnly;
    return impure ? [`${name} is pure but imports ${local}`] : [];
  }),
);

test("imports point from the DOM to the pure modules, and only listed modules use Lit", () => {
  expect(faults).toEqual([]);
});

test("pure modules name no global of the browser", () => {
  const browser =
    /\b(?:globalThis|document\.(?:create|fonts)|requestAnimationFrame|HTMLElement|SVG\w*Element|matchMedia)/;
  const guilty = modules
    .filter((name) => !DOM.has(name))
    .filter((name) => {
      const code = readFileSync(new URL(name, folder), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      return browser.test(code);
    });
  expect(guilty).toEqual([]);
});

test("one module asks for animation frames", () => {
  const owners = modules.filter((name) =>
    /requestAnimationFrame\(/.test(readFileSync(new URL(name, folder), "utf8")),
  );
  expect(owners).toEqual(["frame.ts"]);
});

test("no module is longer than 400 lines", () => {
  const long = modules.filter((name) => readFileSync(new URL(name, folder), "utf8").split("\n").length > 401);
  expect(long).toEqual([]);
});
