/** The Java libraries in the program's jar, as Maven lists them, with the texts that were unpacked from them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { licenceOf } from "./licence-names.ts";
import { byName, pageOf, type Part } from "./notices.ts";
import { textsOf } from "./text-files.ts";

/** Spring Boot's plugin puts it beside the libraries; no POM depends on it. It has the licence and the version of this one. */
const TOOLS = { name: "spring-boot-jarmode-tools", like: "spring-boot" };

/** Starters hold nothing; the others are left out of the jar by `pom.xml`. */
const NOT_IN_THE_JAR = /^(?:spring-boot-starter.*|flow-push|atmosphere-runtime)$/;

/**
 * @param list - a line for each: artifact, version, page, names of licences; see `build/notices/jars.ftl`
 * @param texts - holds a folder for each jar
 * @throws Error in one line, where a library names no licence, or one that nobody has looked at
 */
export async function jarParts(list: string, texts: string): Promise<readonly Part[]> {
  const lines = (await readFile(list, "utf8")).split("\n").filter((line) => line !== "");
  const parts: Part[] = [];
  for (const line of lines) {
    const [name, version, address, named] = line.split("\t");
    if (NOT_IN_THE_JAR.test(name)) {
      continue;
    }
    const owner = `${name}-${version}.jar`;
    if (named === "") {
      throw new Error(`${owner}: its POM names no licence. Find out which it has, or leave the library out.`);
    }
    const licences = named.split("|").map((each) => licenceOf(owner, each));
    const part: Part = {
      name,
      version,
      licences: licences.map(({ id }) => id),
      address: pageOf(address),
      texts: await textsOf(join(texts, `${name}-${version}-jar`), name, licences, 5),
    };
    parts.push(part);
    if (name === TOOLS.like) {
      parts.push({ ...part, name: TOOLS.name });
    }
  }
  return parts.sort(byName);
}
