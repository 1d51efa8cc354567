/** Titles as curators write them: who did what with what, 15 to 60 characters. */
import type { Random } from "./random.ts";

/** The exhibit's own limit. */
const LONGEST_TITLE = 60;

const WHO = [
  "Police",
  "A court",
  "Inspectors",
  "Detroit",
  "Melbourne police",
  "The Paris prefecture",
  "Kyoto police",
  "A county sheriff",
  "The Lagos force",
  "Parliament",
  "The coroner’s office",
  "A laboratory in Lyon",
  "The border service",
  "São Paulo’s command room",
  "Members of the union",
  "The supreme court",
] as const;
const DOES = [
  "tests",
  "puts",
  "forbids",
  "connects",
  "reviews",
  "adopts",
  "limits",
  "buys",
  "shares",
  "publishes rules for",
  "orders an inquiry into",
  "shows the public",
] as const;
const WHAT = [
  "two-way radio",
  "a fingerprint index",
  "number-plate cameras",
  "a teleprinter line",
  "radar speed meters",
  "DNA profiles",
  "body cameras",
  "a stolen-car database",
  "drones",
  "face matching",
  "breath tests",
  "emergency calls by text",
  "a case-file computer",
  "gunshot sensors",
] as const;
const WHERE = [
  "",
  "",
  "",
  "in patrol cars",
  "across the state",
  "at the airport",
  "on the coast road",
  "for a year’s trial",
  "after a public outcry",
  "in every district",
] as const;

export function titleFrom(random: Random): string {
  const title = [random.one(WHO), random.one(DOES), random.one(WHAT), random.one(WHERE)].join(" ").trim();
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}
