import { DocumentRequests } from "../shared/document/document-request.js";
import type { MessageSource } from "../shared/document/messages.js";
import type { Hours } from "./opening-hours.js";

/** A picture of the loop. */
export interface Scene {
  /** Id of the story that it is part of. */
  readonly story?: string;
  /** Id. */
  readonly entry: string;
  /** In words. */
  readonly year: string;
  /** Of the exhibit's time that has gone by, from 0 to 1. */
  readonly share: number;
  /** Of the sentence: BCP 47 tag. */
  readonly language: string;
  readonly sentence: string;
  readonly title: string;
  /** Of the title: BCP 47 tag. */
  readonly titleLanguage: string;
  /** Address of a drawing. */
  readonly picture: string;
  readonly from: string;
  readonly to: string;
}

/** A story to choose. */
export interface Tour {
  /** Id. */
  readonly story: string;
  /** Of the title: BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** That it takes, in words. */
  readonly minutes: string;
  /** Address of a drawing. */
  readonly picture?: string;
}

/** A language that is offered. */
export interface OfferedLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Address of the kiosk's document in it. */
  readonly document: string;
}

export type KioskPalette = "night" | "day" | "contrast";

/** The settings of the kiosk, the pictures of its loop and its words, as `/api/v1/kiosk.json` gives them. */
export interface KioskDocument extends MessageSource {
  /** Of the catalogue. */
  readonly version: string;
  /** Version of the program. */
  readonly program: string;
  readonly direction: "ltr" | "rtl";
  /** The language, where it is not the exhibit's first. */
  readonly lang?: string;
  readonly title: string;
  /** The first year, in words. */
  readonly first: string;
  /** Seconds, as all times here. */
  readonly idle: number;
  readonly countdown: number;
  readonly seconds: number;
  readonly palette: KioskPalette;
  readonly open: readonly Hours[];
  readonly zone?: string;
  readonly volume: number;
  readonly address?: string;
  readonly scan?: number;
  /** Whether who goes by keys or one switch hears the name of each control. */
  readonly spoken: boolean;
  readonly languages: readonly OfferedLanguage[];
  readonly loop: readonly Scene[];
  readonly tours: readonly Tour[];
}

const KEPT_DOCUMENTS = 2;
const requests = new DocumentRequests<KioskDocument>(KEPT_DOCUMENTS);

/** @throws DocumentUnavailableError when the server refuses, or answers with no document */
export function loadKiosk(address: string): Promise<KioskDocument> {
  return requests.load(address);
}
