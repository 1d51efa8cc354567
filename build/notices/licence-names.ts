/** What licences are called: the names that packages give them, and the SPDX identifiers and texts that belong to these. */
import spdx from "spdx-license-list/full.js";

/** Names that POMs of our jars give. One that is not here stops the build, so that somebody reads the licence first. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  "Apache 2": "Apache-2.0",
  "Apache 2.0": "Apache-2.0",
  "Apache License 2.0": "Apache-2.0",
  "Apache License Version 2.0": "Apache-2.0",
  "Apache License, Version 2.0": "Apache-2.0",
  "The Apache License, Version 2.0": "Apache-2.0",
  "The Apache Software License, Version 2.0": "Apache-2.0",
  "The Apache Software License, version 2.0": "Apache-2.0",
  "Creative Commons Attribution-ShareAlike 3.0 Unported license": "CC-BY-SA-3.0",
  "EPL 1.0": "EPL-1.0",
  "EPL 2.0": "EPL-2.0",
  "FreeBSD License": "BSD-2-Clause",
  "GNU Lesser General Public License (LGPL), version 2.1 or later": "LGPL-2.1-or-later",
  "GPL2 w/ CPE": "GPL-2.0-with-classpath-exception",
  "MIT License": "MIT",
  "The MIT License": "MIT",
  "MPL 2.0": "MPL-2.0",
  // Of ICU 59, whose jar holds the text: the licence of Unicode with those of what ICU took in.
  "Unicode/ICU License": "Unicode-DFS-2016",
};

/** Licences whose parts the exhibit may hand out; another one is for people to decide about. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...Object.values(IDENTIFIERS),
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "LGPL-2.1-only",
  "OFL-1.1",
  "Unlicense",
]);

export interface Licence {
  /** SPDX identifier. */
  readonly id: string;
  readonly name: string;
  /** The licence in its standard words, with places for a year and a holder where it has such. */
  readonly text: string;
}

/**
 * The licence that a package names.
 *
 * @param owner - the package, for the error
 * @param name - an SPDX identifier, or a name as above
 * @throws Error in one line, where nobody has looked at the licence yet
 */
export function licenceOf(owner: string, name: string): Licence {
  const id = IDENTIFIERS[name] ?? name;
  const known = ALLOWED.has(id) ? spdx[id] : undefined;
  if (known === undefined) {
    throw new Error(
      `${owner}: its licence "${name}" is not among those of build/notices/licence-names.ts. ` +
        "Read it; then name it there, or leave the package out.",
    );
  }
  return { id, name: known.name, text: known.licenseText };
}
