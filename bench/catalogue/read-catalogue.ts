/** What `CatalogSpeedTest` printed; the launcher has run it, since it needs Maven's class path. */

export interface CatalogueResult {
  readonly entries: number;
  /** The first load of the process, and the best of five later ones. */
  readonly coldLoadMs: number;
  readonly loadMs: number;
  readonly indexMs: number;
  readonly searchMedianMs: number;
  readonly searchP95Ms: number;
}

const LINE =
  /(\d+) entries: load (\d+) ms cold, (\d+) ms warm; index (\d+) ms; search median ([\d.]+) ms, p95 ([\d.]+) ms/;

/** @throws Error that quotes what was printed instead */
export function readCatalogue(printed: string): CatalogueResult {
  const figures = LINE.exec(printed)?.slice(1).map(Number);
  if (figures === undefined) {
    throw new Error(`CatalogSpeedTest printed no figures: ${printed.trim().split("\n").at(-1) ?? ""}`);
  }
  const [entries, coldLoadMs, loadMs, indexMs, searchMedianMs, searchP95Ms] = figures;
  return { entries, coldLoadMs, loadMs, indexMs, searchMedianMs, searchP95Ms };
}
