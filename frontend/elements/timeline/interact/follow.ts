/** Following a thread: from the open entry to what it led to, or back to what led to it. */
import { act, flyToEntry } from "./commands.js";
import type { Point } from "../../../shared/pointer/element-space.js";
import { threadOf } from "../model/links.js";
import { wording } from "../text/messages.js";
import type { Scene } from "../render/scene.js";
import type { ShownExhibit, TimelineController } from "./controller.js";

/** One step along the thread from the open entry, or else from the focused one; where it forks, the visitor chooses. */
export function followThread(shownOn: TimelineController, forward: boolean): void {
  act(shownOn, (_, scene, stage) => {
    const here = scene.selected ?? stage.focus.entry;
    const next = here === undefined ? [] : neighbours(scene, here, forward);
    if (next.length === 1) {
      stepTo(stage, next[0], forward);
    } else if (next.length > 1) {
      stage.events.choose({
        entries: next,
        heading: wording(scene.document, forward ? "forkForward" : "forkBack", { count: next.length }),
        choose: (entry) => {
          stepTo(stage, entry, forward);
        },
      });
    } else if (here !== undefined) {
      stage.events.say(wording(scene.document, forward ? "threadEnd" : "threadStart"));
    }
  });
}

function neighbours({ model }: Scene, entry: number, forward: boolean): readonly number[] {
  return forward ? model.links.after(entry) : model.links.before(entry);
}

/** Opens an entry of the thread, flies there and says so; the focus goes with it and stays in the graphic. */
function stepTo(stage: TimelineController, entry: number, forward: boolean): void {
  const { shown } = stage;
  if (shown === undefined) {
    return;
  }
  const id = shown.model.columns.id[entry];
  stage.focus.moveTo(entry);
  stage.select(id);
  stage.events.select(entry, true);
  flyToEntry(stage, id, false);
  stage.events.say(stepSummary(shown, entry, forward));
  stage.request();
}

/** Opens what a signpost at a point of the plot names; answers whether there is one. */
export function openOffscreenLabelAt(stage: TimelineController, point: Point): boolean {
  return open(stage, stage.graphic.offscreenLabelAt(point));
}

/** The same for a press by assistive technology, which hits the signpost itself. */
export function openOffscreenLabelOf(stage: TimelineController, target: EventTarget | null): boolean {
  const signpost = target instanceof Element ? target.closest<SVGElement>("[data-signpost]") : null;
  return open(stage, stage.shown?.model.indexOf.get(signpost?.dataset.signpost ?? ""));
}

/** Opens an entry beyond the window's edge and flies there. */
function open(stage: TimelineController, entry: number | undefined): boolean {
  const id = entry === undefined ? undefined : stage.shown?.model.columns.id[entry];
  if (entry === undefined || id === undefined) {
    return false;
  }
  stage.focus.entry = entry;
  stage.select(id);
  stage.events.select(entry);
  flyToEntry(stage, id, false);
  return true;
}

/** "Led to: …, 2 of 5 in this thread". */
export function stepSummary(
  { document: timeline, model }: ShownExhibit,
  entry: number,
  forward: boolean,
): string {
  const thread = timeline.thread === undefined ? threadOf(model.links, entry) : undefined;
  return wording(timeline, forward ? "followForward" : "followBack", {
    title: model.columns.title[entry],
    position: (thread?.indexOf(entry) ?? entry) + 1,
    count: thread?.length ?? model.count,
  });
}
