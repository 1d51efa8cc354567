import "../elements/story/bl-story.js";
import "../elements/timeline/bl-timeline.js";
import { loadFragment } from "../shared/document/fragment.js";
import { viewOf } from "../shared/view/view-address.js";
import { EntryArticles, leaveForThread } from "./entry-articles.js";
import { askPatiently, make, type OpenView } from "./stage.js";

/** The words of the story's controls, by what follows the prefix. */
const WORDS = "story.";

/** A story, page by page, with the timeline beside it. */
export const open: OpenView = async (stage) => {
  const { root, subject, addresses, signal } = stage;
  const fragment = await askPatiently(stage, () => loadFragment(addresses.story(subject)));
  const articles = new EntryArticles(stage);
  articles.panel.slot = "panel";
  const story = make(
    "bl-story",
    { stories: addresses.stories, messages: stage.wordsWith(WORDS) },
    make("bl-timeline", { slot: "timeline", series: "none", preload: stage.preload, src: addresses.whole }),
    make("div", { className: "bl-pages" }),
    articles.panel,
  );
  const showEntry = (search: string): void => {
    void articles.show(viewOf(search).entry);
  };
  story.addEventListener("bl-address", (event) => {
    showEntry((event as CustomEvent<{ readonly search: string }>).detail.search);
  });
  // Only the full timeline can show a thread.
  root.addEventListener(
    "bl-thread",
    (event) => {
      event.stopPropagation();
      leaveForThread(root);
    },
    { signal, capture: true },
  );
  stage.place(story, make("footer", { className: "bl-exhibit-foot" }, stage.fullLink()));
  story.show(fragment);
  const heading = story.querySelector<HTMLElement>(".bl-pages > h1");
  if (heading) {
    heading.slot = "heading";
    story.append(heading);
  }
  stage.window.arrive();
  showEntry(stage.window.location.search);
  await articles.define();
};
