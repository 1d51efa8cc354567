/** Where the countries' discs stand and how large they are. Pure. */
import type { GlanceCountry } from "../document/glance-document.js";
import type { PlacedGround } from "../geography/ground.js";
import type { Stop } from "../geography/walk.js";
import { countUpTo } from "./years.js";

/** A country at its place on the map. */
export interface Spot extends Stop {
  readonly country: GlanceCountry;
}

/** A country's entries of a time as a disc. */
export interface Disc {
  readonly spot: Spot;
  readonly count: number;
  readonly radiusPx: number;
}

/** A disc must be seen, however few entries it stands for. */
const LEAST_RADIUS_PX = 4;
const WIDTHS_IN_A_RADIUS = 30;
const MOST_RADIUS_PX = 44;
/** Half of the smallest target that WCAG allows, and a little more for the finger. */
const REACH_PX = 14;

/** The places of countries; those that the atlas doesn't know are left out. */
export function spotsOf(countries: readonly GlanceCountry[], ground: PlacedGround): readonly Spot[] {
  const places = new Map(ground.areas.map((area) => [area.code, area]));
  return countries.flatMap((country) => {
    const place = places.get(country.code);
    const { code, name } = country;
    return place ? [{ code, name, xPx: place.xPx, yPx: place.yPx, isSmall: true, country }] : [];
  });
}

/**
 * Discs of the entries that have begun by a year, large ones first, so that small ones lie above them. Areas are as the
 * numbers: the radius is as the root, and the same scale holds in every year.
 */
export function discsOf(spots: readonly Spot[], year: number, widthPx: number): readonly Disc[] {
  const most = spots.reduce((highest, { country }) => Math.max(highest, country.years.length), 1);
  const largestPx = Math.min(widthPx / WIDTHS_IN_A_RADIUS, MOST_RADIUS_PX);
  return spots
    .map((spot) => {
      const count = countUpTo(spot.country.years, year);
      return { spot, count, radiusPx: Math.max(LEAST_RADIUS_PX, largestPx * Math.sqrt(count / most)) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The disc that a pointer means: the one whose middle is nearest, if the pointer is on it or within reach. */
export function discNear(discs: readonly Disc[], xPx: number, yPx: number): Disc | undefined {
  let best: Disc | undefined;
  let least = Infinity;
  for (const disc of discs) {
    const distance = Math.hypot(disc.spot.xPx - xPx, disc.spot.yPx - yPx);
    if (distance <= Math.max(disc.radiusPx, REACH_PX) && distance < least) {
      best = disc;
      least = distance;
    }
  }
  return best;
}
