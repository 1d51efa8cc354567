/** The words of the interface, for tests. No part of an element imports it. */
/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";

/** English words under a prefix of the message file, by what follows the prefix. */
export function englishMessages(prefix: string): Record<string, string> {
  const file = new URL("../../../src/main/resources/messages/messages.properties", import.meta.url);
  return Object.fromEntries(
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.startsWith(prefix))
      .map((line) => [line.slice(prefix.length, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}

/** The keys that `messages.ts` of a folder declares, and those of them that no other file there asks for. */
export function declaredMessages(folder: URL): { readonly declared: string[]; readonly unused: string[] } {
  const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
  const declared = [...read("messages.ts").matchAll(/^ {2}readonly "?([\w.]+)"?: string;/gm)].map(
    ([, key]) => key,
  );
  const code = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.includes(".test.") && name !== "messages.ts")
    .map(read)
    .join("\n");
  const isAskedFor = (key: string): boolean => code.includes(`"${key.replace(/\.(one|other)$/, "")}"`);
  return { declared, unused: declared.filter((key) => !isAskedFor(key)) };
}
