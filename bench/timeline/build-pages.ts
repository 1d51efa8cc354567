/** Bundles the systems' pages as one would for readers: minified, each with what it needs and nothing else. */
import { copyFileSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { build } from "vite";
import { SYSTEMS } from "./systems.ts";

const TYPES: Readonly<Partial<Record<string, string>>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

export interface BuiltFile {
  /** Begins with a slash. */
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

export async function buildPages(outputFolder: string): Promise<BuiltFile[]> {
  rmSync(outputFolder, { recursive: true, force: true });
  // One build for each page, so that none shares a chunk with another.
  for (const page of new Set(SYSTEMS.map((system) => system.page))) {
    const root = join(import.meta.dirname, "pages");
    await build({
      configFile: false,
      logLevel: "error",
      root,
      base: `/${page}/`,
      build: {
        outDir: join(outputFolder, page),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: false,
        reportCompressedSize: false,
        rolldownOptions: { input: join(root, `${page}.html`) },
      },
    });
  }
  // TimelineJS comes as a script to be named in the page. It is looked for here: other parts need none of the systems.
  const script = createRequire(import.meta.url).resolve("@knight-lab/timelinejs/dist/js/timeline.js");
  copyFileSync(script, join(outputFolder, "timelinejs", "timeline.js"));
  return readdirSync(outputFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: `/${file.slice(outputFolder.length + 1).replaceAll("\\", "/")}`,
      type: contentType(file),
      body: readFileSync(file),
    }));
}

/** @param file - path or name */
export function contentType(file: string): string {
  return TYPES[extname(file)] ?? "application/octet-stream";
}
