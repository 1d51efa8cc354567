/** Where links lead that the elements of an exhibit make as if a server answered them. Pure. */

/**
 * The route behind the number sign that stands for an address; undefined where the address is not of the exhibit, or leads
 * to a place on the page.
 *
 * @param address - whole
 * @param file - address of the file itself
 * @param home - where the exhibit stands for others, with a slash at its end
 */
export function routeOf(address: string, file: string, home?: string): string | undefined {
  const page = new URL(file);
  const asked = URL.parse(address);
  if (!asked) {
    return undefined;
  }
  if (home !== undefined && asked.href.startsWith(home)) {
    return route(asked.href.slice(home.length));
  }
  const folder = new URL(".", page);
  if (asked.protocol !== folder.protocol || asked.host !== folder.host) {
    return undefined;
  }
  if (asked.pathname === page.pathname) {
    return asked.hash === "" && asked.search !== "" ? asked.search : undefined;
  }
  return asked.pathname.startsWith(folder.pathname)
    ? route(asked.pathname.slice(folder.pathname.length) + asked.search)
    : undefined;
}

function route(address: string): string {
  return address.replace(/#.*$/, "").replace(/\/(?=\?|$)/, "");
}
