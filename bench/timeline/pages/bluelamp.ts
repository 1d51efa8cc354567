import "../../../frontend/elements/timeline/bl-timeline.ts";
import { daysBetween, find, run, type BenchPage } from "./page.ts";

run(async (dataAddress) => {
  const timeline = document.createElement("bl-timeline");
  timeline.src = dataAddress;
  const ready = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (timeline.hasAttribute("data-ready")) {
        observer.disconnect();
        resolve();
      }
    }).observe(timeline, { attributeFilter: ["data-ready"] });
  });
  document.body.append(timeline);
  await ready;
  return pageOf(timeline);
});

function pageOf(timeline: HTMLElementTagNameMap["bl-timeline"]): BenchPage {
  const shadow = timeline.shadowRoot ?? timeline;
  return {
    nodes: () => shadow.querySelectorAll("*").length,
    graphicNodes: () => find("svg.graphic", shadow).querySelectorAll("*").length,
    windowDays: () => (timeline.from && timeline.to ? daysBetween(timeline.from, timeline.to) : null),
    plot: { x: 1000, y: 500 },
    zoomButtons: null,
  };
}
