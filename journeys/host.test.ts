import { expect, vi } from "vitest";
import { journey } from "./visit/journey.ts";
import type { View } from "./visit/view.ts";

const CONGRESS = "keepers-congress";
const HEADING = "bl-entry-panel >> h2";

async function isOpen(frame: View, title: string): Promise<void> {
  await frame.shows("bl-exhibit[data-ready]");
  await expect.poll(() => frame.texts(HEADING)).toEqual([title]);
}

journey(
  "an entry in a page of another origin gets the height of what it says, once",
  async ({ visit, host }) => {
    const page = host.page(`
    <script src="${visit.exhibit}embed.js"></script>
    <blue-lamp entry="${CONGRESS}" loading="eager"><a href="${visit.exhibit}entry/${CONGRESS}">The congress</a></blue-lamp>`);
    await visit.open(page);
    const frame = visit.frame("blue-lamp >> iframe");
    await visit.shows("blue-lamp[data-ready]");
    await isOpen(frame, "Keepers of many harbours meet");
    // The whole article, and nothing of it is scrolled.
    const room = (): Promise<number> =>
      frame.run(() => document.documentElement.clientHeight - document.documentElement.scrollHeight);
    await expect.poll(room).toBe(0);
    await expect.poll(() => frame.run(() => innerHeight)).toBeGreaterThan(480);
  },
);

journey("a lecturer's page and its frame follow each other", async ({ visit, host }) => {
  const page = host.page(`
    <style>body { background: #fff } blue-lamp::part(frame) { height: 600px }</style>
    <script>var heard = []; addEventListener("keydown", ({ key }) => heard.push(key));</script>
    <script src="${visit.exhibit}embed.js"></script>
    <blue-lamp from="1900" to="1940" hash palette="host" keys="host" loading="eager">
      <a href="${visit.exhibit}">The timeline</a>
    </blue-lamp>`);
  await visit.open(page);
  const frame = visit.frame("blue-lamp >> iframe");
  await visit.shows("blue-lamp[data-ready]");
  await frame.shows("bl-exhibit[data-ready]");
  const palette = (): Promise<string | null> => frame.attribute("html", "data-palette");
  await expect.poll(palette).toBe("day");

  // What the visitor opens stands in the page's address, and the page's address opens it.
  await frame.press(`bl-timeline >> [data-entry='${CONGRESS}']`);
  await isOpen(frame, "Keepers of many harbours meet");
  const fragment = (): Promise<string> => visit.run(() => decodeURIComponent(location.hash));
  await expect.poll(fragment).toBe(`#bluelamp=?from=1900&to=1940&entry=${CONGRESS}`);
  await visit.run(() => {
    location.hash = "#bluelamp=?from=1920&to=1930&entry=harbour-pact";
  });
  await expect.poll(() => frame.parameter("entry")).toBe("harbour-pact");
  await expect.poll(() => frame.parameter("from")).toBe("1920");

  // Escape closes the entry first; then the keys of slides are the page's.
  await frame.press(HEADING);
  await visit.keys("Escape");
  await frame.hides("bl-entry-panel");
  expect(await visit.run(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await frame.press("bl-exhibit >> .bl-exhibit-title");
  const before = await frame.address();
  await visit.keys("ArrowRight", "PageUp");
  await expect
    .poll(() => visit.run(() => (window as unknown as { heard: string[] }).heard))
    .toEqual(["ArrowRight", "PageUp"]);
  expect(await frame.address()).toBe(before);

  await visit.run(() => {
    document.body.style.backgroundColor = "#101418";
  });
  await expect.poll(palette).toBe("night");

  // Taken out and put back, it begins anew, where the page's address says.
  await visit.run((seek) => {
    const [lamp] = seek("blue-lamp");
    lamp.remove();
    document.body.append(lamp);
  });
  await visit.shows("blue-lamp[data-ready]");
  await frame.shows("bl-exhibit[data-ready]");
  await expect.poll(() => frame.parameter("from")).toBe("1920");
  await expect.poll(palette).toBe("night");
  await frame.press("bl-timeline >> [data-entry='harbour-pact']");
  await expect.poll(fragment).toContain("entry=harbour-pact");
});

/** What a plain server of files can't do: allow other origins to read its modules, and keep versions. */
const onServersOfOurs = journey.skipIf(process.env.BLUELAMP_SITE);

onServersOfOurs(
  "a frame in a sandbox without an origin shows the exhibit and is read",
  async ({ visit, host }) => {
    const page = host.page(`
    <script src="${visit.exhibit}embed.js"></script>
    <iframe sandbox="allow-scripts" src="${visit.exhibit}embed/list" width="800" height="600"></iframe>`);
    await visit.open(page);
    const frame = visit.frame("iframe");
    await frame.shows("bl-exhibit[data-ready] >> bl-list[data-ready]");
    expect(await frame.run(() => window.origin)).toBe("null");
    await frame.press("bl-search >> input");
    // A person sees the caret before the first letter.
    await expect
      .poll(() =>
        frame.run(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) {
            active = active.shadowRoot.activeElement;
          }
          return active?.localName;
        }),
      )
      .toBe("input");
    await visit.type("congress");
    await visit.keys("Enter");
    await expect.poll(() => frame.parameter("q")).toBe("congress");
    await frame.press("bl-list >> a[data-entry]");
    await frame.shows("bl-entry-panel >> h2");
    await visit.keys("Escape");
    await frame.hides("bl-entry-panel");
  },
);

onServersOfOurs("a version that was handed out is shown as it was kept", async ({ visit, host }) => {
  const version = await handOut(visit.exhibit);
  await visit.open(
    host.page(`
      <script src="${visit.exhibit}embed.js"></script>
      <blue-lamp version="${version}" from="1900" to="1940" loading="eager"></blue-lamp>`),
  );
  const frame = visit.frame("blue-lamp >> iframe");
  await frame.shows("bl-exhibit[data-ready]");
  expect(await frame.address()).toBe(`/embed/v/${version}?from=1900&to=1940`);
  await frame.press(`bl-timeline >> [data-entry='${CONGRESS}']`);
  await isOpen(frame, "Keepers of many harbours meet");
});

/** As the dialog does: asks again while the version is being kept. */
async function handOut(exhibit: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const answer = await fetch(`${exhibit}embed/frozen.json`);
      const { version, address, text } = (await answer.json()) as Record<string, string>;
      expect(address, text).toBeDefined();
      return version;
    },
    { timeout: 60_000, interval: 200 },
  );
}
