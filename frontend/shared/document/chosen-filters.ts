/** The filters in force, in words. Pure. */
import type { ExhibitDocument } from "./exhibit-document.js";
import { choicesOf, DIMENSIONS, toggled, type FilterSelection } from "./filter-selection.js";
import { message } from "./messages.js";

/** A filter in force, and the selection without it. */
export interface ChosenFilter {
  readonly name: string;
  /** BCP 47 tag of the language that the name is in; empty where nobody knows. */
  readonly language: string;
  readonly without: FilterSelection;
}

/** @param selection as far as the exhibit knows it */
export function chosenFilters(source: ExhibitDocument, selection: FilterSelection): ChosenFilter[] {
  const chosen = DIMENSIONS.flatMap((dimension) =>
    selection[dimension].map((id) => {
      const choice = choicesOf(source, dimension).find((one) => one.id === id);
      return {
        name: choice?.name ?? id,
        language: choice?.language ?? source.language,
        without: toggled(selection, dimension, id),
      };
    }),
  );
  const kindsOfSource = selection.source.map((kind) => ({
    name: message(source, `filters.source.${kind}`),
    language: source.language,
    without: toggled(selection, "source", kind),
  }));
  const { disputed, text, thread } = selection;
  const words = { name: `“${text}”`, language: "", without: { ...selection, text: "" } };
  const unsettled = {
    name: message(source, "filters.disputed"),
    language: source.language,
    without: { ...selection, disputed: false },
  };
  const line = {
    name: message(source, "filters.thread", { title: source.thread?.title ?? thread }),
    language: source.thread?.language ?? source.language,
    without: { ...selection, thread: "" },
  };
  return [
    ...(thread ? [line] : []),
    ...(text ? [words] : []),
    ...chosen,
    ...(disputed ? [unsettled] : []),
    ...kindsOfSource,
  ];
}
