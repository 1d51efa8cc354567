import { PageAddress } from "../shared/address/page-address.js";
import { withParameters } from "../shared/address/query.js";
import { loadFragment } from "../shared/document/fragment.js";
import { EntryArticles, leaveForThread } from "./entry-articles.js";
import { askPatiently, make, type OpenView } from "./stage.js";

const ENTRY = "entry";

/** One entry as its article. Links to other entries are followed in place, the way back leads to the view's own. */
export const open: OpenView = async (stage) => {
  const { root, subject, addresses, signal } = stage;
  const articles = new EntryArticles(stage);
  const { panel } = articles;
  const openIn = (search: string): string => new URLSearchParams(search).get(ENTRY) ?? subject;
  const show = (search: string): Promise<void> => {
    panel.entry = openIn(search);
    return articles.show(panel.entry);
  };
  const address = new PageAddress({
    moved: (search) => {
      void show(search);
    },
  });
  root.addEventListener(
    "bl-select",
    ({ detail: { id } }) => {
      // Nothing stands behind the article, so it can't be closed.
      if (id !== null) {
        const search = withParameters(address.search, { [ENTRY]: id === subject ? null : id });
        address.write(search, true);
        void show(search);
      }
    },
    { signal },
  );
  root.addEventListener(
    "bl-thread",
    () => {
      leaveForThread(root);
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    address.disconnect();
  });
  await Promise.all([
    articles.define(),
    askPatiently(stage, () => loadFragment(addresses.entry(openIn(stage.window.location.search)))),
  ]);
  // The article's own heading is one level below, as it is beside a timeline.
  const heading = make("h1", { className: "bl-unseen" }, document.title);
  stage.place(
    make("main", {}, heading, panel),
    make("footer", { className: "bl-exhibit-foot" }, stage.fullLink()),
  );
  address.connect();
  await show(address.search);
};
