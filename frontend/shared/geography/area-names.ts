import type { PlacedArea } from "./layout.js";

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** The name of an area in a language; parts of countries have the atlas's. */
export function areaName(area: Pick<PlacedArea, "code" | "name">, language: string): string {
  if (area.code?.length !== 2) {
    return area.name;
  }
  let names = namesByLanguage.get(language);
  if (!names) {
    names = new Intl.DisplayNames(language, { type: "region" });
    namesByLanguage.set(language, names);
  }
  return names.of(area.code) ?? area.name;
}
