import { edtfYear } from "../../shared/time/edtf.js";

/**
 * The Timeline with the entries of a country, in the page's language.
 *
 * @param year - only those up to a year
 * @param search - query part of the page's address
 */
export function countryAddress(country: string, year: number | undefined, search: string): string {
  const parameters = new URLSearchParams({ country });
  if (year !== undefined) {
    parameters.set("to", edtfYear(year));
  }
  const language = new URLSearchParams(search).get("lang");
  if (language !== null) {
    parameters.set("lang", language);
  }
  return `.?${parameters}`;
}
