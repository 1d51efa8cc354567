import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packageFolder } from "./handed-out.ts";
import { jarParts } from "./jars.ts";
import { noticesDocument, type Part } from "./notices.ts";
import { npmParts } from "./npm-packages.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "notices-"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function install(name: string, license: string | undefined, lock = {}): Promise<void> {
  await write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", license }));
  await write("package-lock.json", JSON.stringify({ packages: { [`node_modules/${name}`]: lock } }));
}

describe("an npm package", () => {
  test("is told with its licence and the texts that it holds", async () => {
    await install("@lamp/wick", "(MIT OR CC0-1.0)");
    await write("node_modules/@lamp/wick/license-mit", "May be used.");
    await write("node_modules/@lamp/wick/NOTICE", "By hand.");
    expect(await npmParts(root)).toEqual([
      {
        name: "@lamp/wick",
        version: "1.0.0",
        licences: ["MIT", "CC0-1.0"],
        address: "",
        texts: [
          { title: "Notice of @lamp/wick", text: "By hand." },
          { title: "MIT License / Creative Commons Zero v1.0 Universal", text: "May be used." },
        ],
      },
    ]);
  });

  test("that holds no text has its licence in the standard words", async () => {
    await install("wick", "ISC");
    const [{ texts }] = await npmParts(root);
    expect(texts).toHaveLength(1);
    expect(texts[0].text).toContain("Permission to use, copy, modify");
  });

  test("that serves development alone is not handed out", async () => {
    await install("match", "Beer", { dev: true });
    expect(await npmParts(root)).toEqual([]);
  });

  test.each([
    ["BUSL-1.1", 'npm package wick 1.0.0: its licence "BUSL-1.1" is not among those of build/notices/'],
    ["constructor", 'npm package wick 1.0.0: its licence "constructor" is not among those of build/notices/'],
    [undefined, "npm package wick 1.0.0: its package.json names no licence. Find out"],
  ])("with a licence that nobody has looked at stops the build: %s", async (license, message) => {
    await install("wick", license);
    await expect(npmParts(root)).rejects.toThrow(message);
  });
});

describe("a jar", () => {
  const jars = async (line: string): Promise<readonly Part[]> => {
    await write("jars.tsv", `${line}\n`);
    return jarParts(join(root, "jars.tsv"), join(root, "texts"));
  };

  test("is told with the licence that its POM names and the texts within it", async () => {
    await write("texts/lantern-2.0-jar/META-INF/NOTICE.txt", "Made of tin.");
    const [part] = await jars("lantern\t2.0\thttps://lantern.example\tApache License, Version 2.0");
    expect(part).toMatchObject({
      name: "lantern",
      version: "2.0",
      licences: ["Apache-2.0"],
      address: "https://lantern.example",
    });
    expect(part.texts.map(({ title }) => title)).toEqual(["Apache License 2.0", "Notice of lantern"]);
  });

  test("has a page only where its address leads into the web", async () => {
    const [part] = await jars("lantern\t2.0\tjavascript:alert(1)\tMIT License");
    expect(part.address).toBe("");
  });

  test("of a starter is none", async () => {
    expect(await jars("spring-boot-starter-web\t4.0\t\tApache-2.0")).toEqual([]);
  });

  test("with a licence that nobody has looked at stops the build", async () => {
    await expect(jars("lantern\t2.0\t\tTin Licence")).rejects.toThrow(
      'lantern-2.0.jar: its licence "Tin Licence" is not among those of build/notices/licence-names.ts.',
    );
    await expect(jars("lantern\t2.0\t\t")).rejects.toThrow("lantern-2.0.jar: its POM names no licence.");
  });
});

test("a text that parts share stands in the document once", () => {
  const part = (name: string, text: string): Part => ({
    name,
    version: "1",
    licences: ["MIT"],
    address: "",
    texts: [{ title: "MIT License", text }],
  });
  const parts = [part("a", "May be\r\nused."), part("b", "May be used. "), part("c", "May be lit.")];
  expect(noticesDocument([{ id: "browser", parts }])).toEqual({
    groups: [{ id: "browser", parts: [0, 0, 1].map((text, at) => ({ ...parts[at], texts: [text] })) }],
    texts: [
      { title: "MIT License", text: "May be\nused." },
      { title: "MIT License", text: "May be lit." },
    ],
  });
});

test.each([
  ["/home/a/node_modules/lit/html.js", "node_modules/lit"],
  ["/home/a/node_modules/@lit/reactive-element/css-tag.js", "node_modules/@lit/reactive-element"],
  [
    "/a/node_modules/topojson-client/node_modules/commander/index.js",
    "node_modules/topojson-client/node_modules/commander",
  ],
  ["/home/a/frontend/page/page.ts", undefined],
])("the package of a module: %s", (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});
