import type { MessageSource } from "../document/messages.js";

/** Texts of a map until a document has brought its own. */
export const FALLBACK_MESSAGES: MessageSource = {
  language: "en",
  messages: {
    loading: "Loading the map…",
    loadError: "The map could not be loaded.",
    retry: "Try again",
  },
};
