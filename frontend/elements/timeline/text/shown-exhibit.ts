import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { TimelineModel } from "../model/model.js";
import type { DateFormat } from "./date-format.js";

/** The exhibit that is shown: its document, the model that was built from it, and the format of its dates. */
export interface ShownExhibit {
  readonly document: ExhibitDocument;
  /** The document's address, from which those of pages, pictures and further documents follow. */
  readonly source?: string;
  readonly model: TimelineModel;
  readonly dates: DateFormat;
}
