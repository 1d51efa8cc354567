/// <reference types="node" />
/** The curated entries, read from the data folder for tests without a server. No part of the element imports it. */
import { readdirSync, readFileSync } from "node:fs";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { daysOf, parseEdtf } from "../../../shared/time/edtf.js";
import { documentOf, type Row } from "./documents.js";

/** What is read of an entry's file. */
interface EntryFile {
  readonly id: string;
  readonly ledTo?: readonly string[];
  readonly date: string;
  readonly theme: string;
  readonly significance: number;
  readonly title: { readonly en: string };
  readonly short?: { readonly en: string };
  readonly place?: { readonly name: { readonly en: string } };
  readonly media?: readonly { readonly file: string }[];
}

interface ExhibitFile {
  readonly themes: readonly { readonly id: string; readonly name: { readonly en: string } }[];
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(`data/${path}`, "utf8"));
}

function entryFiles(): EntryFile[] {
  return readdirSync("data/entries")
    .filter((name) => name.endsWith(".json"))
    .map((name) => read(`entries/${name}`) as EntryFile);
}

/** The exhibit in English, as far as the graphic shows it. */
export function curatedDocument(): ExhibitDocument {
  return exhibitOf(entryFiles());
}

/** An entry's thread alone: what led to it, what it led to, and itself. */
export function curatedThread(id: string): ExhibitDocument {
  const files = entryFiles();
  const follow = (next: (file: EntryFile) => readonly EntryFile[]): Set<EntryFile> => {
    const found = new Set(files.filter((file) => file.id === id));
    // A Set that grows while it is walked is walked to its end.
    found.forEach((file) => {
      next(file).forEach((each) => found.add(each));
    });
    return found;
  };
  const before = follow((file) => files.filter(({ ledTo = [] }) => ledTo.includes(file.id)));
  const after = follow(({ ledTo = [] }) => files.filter((file) => ledTo.includes(file.id)));
  return exhibitOf([...new Set([...before, ...after])]);
}

function exhibitOf(entries: readonly EntryFile[]): ExhibitDocument {
  const { themes } = read("timeline.json") as ExhibitFile;
  const rows = entries.map((entry): Row => {
    const { earliest, latest } = daysOf(parseEdtf(entry.date));
    return {
      date: entry.date,
      earliest: Number.isFinite(earliest) ? earliest : null,
      latest: Number.isFinite(latest) ? latest : null,
      title: entry.title.en,
      short: entry.short?.en,
      picture: entry.media?.[0] === undefined ? "" : `${entry.media[0].file}?v=1`,
      place: entry.place?.name.en,
      theme: themes.findIndex(({ id }) => id === entry.theme),
      significance: entry.significance,
    };
  });
  return documentOf(rows, {
    themes: themes.map(({ id, name }) => ({ id, name: name.en, language: "en", count: 1 })),
  });
}
