/** What each of our elements offers to a page, as the analyzer of custom elements reads it from the classes. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./pages.ts";

/** The part of https://github.com/webcomponents/custom-elements-manifest that the tables need. */
interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Attribute extends Described {
  readonly fieldName?: string;
}
interface Event extends Described {
  readonly type?: { readonly text: string };
}
interface Parameter extends Described {
  readonly default?: string;
}
interface Member extends Described {
  readonly kind: "field" | "method";
  readonly attribute?: string;
  readonly privacy?: "private" | "protected";
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly Parameter[];
}
/** One custom element: its tag, its class's comment and all that is public. */
export interface Element {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Event[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}
/** An element and the module of its class, from the root of the repository. */
export interface ElementModule {
  readonly path: string;
  readonly element: Element;
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Partial<Element>[] }[];
}

/** Runs the analyzer by `custom-elements-manifest.config.js`. */
export function readElements(): readonly ElementModule[] {
  const analyzer = join(ROOT, "node_modules/@custom-elements-manifest/analyzer/cem.js");
  execFileSync(process.execPath, [analyzer, "analyze"], { cwd: ROOT });
  const manifest = JSON.parse(readFileSync(join(ROOT, "target/custom-elements.json"), "utf8")) as Manifest;
  return manifest.modules.flatMap(({ path, declarations }) =>
    declarations.flatMap((element) => (isElement(element) ? [{ path, element }] : [])),
  );
}

function isElement(declaration: Partial<Element>): declaration is Element {
  return declaration.tagName !== undefined;
}
