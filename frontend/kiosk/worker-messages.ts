/** What the kiosk's page and its service worker say to each other. */

/** `take`: look whether the server has another version. `turn`: nobody is looking, show the one that waits. */
export type ToWorker = "take" | "turn";

/**
 * `waits`: a version is whole and waits. `whole`: the version that is shown is the server's. `missed`: none could be had.
 * `turned`: from now on the other version answers.
 */
export type FromWorker = "waits" | "whole" | "missed" | "turned";

/** What is between kiosk and server, and never kept. */
const OWN_TALK = /^(?:kiosk\/.|api\/v1\/kiosk\/)/;

/** @param path - below the exhibit's root */
export function isOwnTalk(path: string): boolean {
  return OWN_TALK.test(path);
}
