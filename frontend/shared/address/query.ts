/** The query part of addresses: every module that changes one does it here, so that encoding and order are alike. */

/** New values by name: null or an empty text takes a parameter away, a list repeats it, `true` is a name without a value. */
export type QueryChanges = Readonly<Record<string, string | true | readonly string[] | null | undefined>>;

/**
 * A query part after some changes. Parameters that are not named keep their values and their places.
 *
 * @param search - with or without its question mark
 * @returns with its question mark unless it is empty
 */
export function withParameters(search: string, changes: QueryChanges): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === true) {
      parameters.set(name, "");
    } else if (typeof value === "string" && value !== "") {
      parameters.set(name, value);
    } else {
      parameters.delete(name);
      for (const one of Array.isArray(value) ? value : []) {
        parameters.append(name, one);
      }
    }
  }
  const text = parameters
    .toString()
    .replace(/(?<=^|&)([^=&]+)=(?=&|$)/g, (whole, name: string) => (changes[name] === true ? name : whole));
  return text === "" ? "" : `?${text}`;
}

/** Whether two query parts say the same in the same order, however they are encoded. */
export function isSameQuery(one: string, other: string): boolean {
  return withParameters(one, {}) === withParameters(other, {});
}
