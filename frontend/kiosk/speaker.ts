import type { Sentence } from "./sentences.js";

/** What is told while something is read aloud. */
export interface Listener {
  /** This sentence is being read. */
  reads(sentence: Sentence): void;
  /** It is over: read to its end, stopped, or broken off. */
  ended(): void;
}

/** How long an engine may take for one sentence: it may have died, and a visitor who has gone must not be waited for. */
const LONGEST_MS = 15_000;
const LONGEST_MS_A_LETTER = 200;

/**
 * Reads aloud by the voices that are installed on this computer. Others would send what they read to somebody's server,
 * and are passed over.
 */
export class Speaker {
  /** The types claim that every browser has it. */
  readonly #synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  /** From 0 to 1. */
  readonly #volume: number;
  #listener: Listener | undefined;
  #left: readonly Sentence[] = [];
  /** Kept, because a browser forgets an utterance of which nobody else knows, and its end with it. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(volume: number) {
    this.#volume = volume;
  }

  /**
   * Voices come late, and may come and go with an engine.
   *
   * @param signal - ends it
   */
  onVoices(changed: () => void, signal: AbortSignal): void {
    this.#synthesis?.addEventListener("voiceschanged", changed, { signal });
  }

  /** Whether it can read a language: BCP 47 tag. */
  speaks(language: string): boolean {
    return this.#voice(language) !== undefined;
  }

  /** Reads sentences one after another, in place of what is being read. Those in a language without a voice are left out. */
  read(sentences: readonly Sentence[], listener: Listener): void {
    this.stop();
    this.#listener = listener;
    this.#left = sentences.filter(({ language }) => this.speaks(language));
    this.#next();
  }

  stop(): void {
    const listener = this.#listener;
    this.#listener = undefined;
    this.#utterance = undefined;
    clearTimeout(this.#patience);
    if (listener) {
      this.#synthesis?.cancel();
      listener.ended();
    }
  }

  #next(): void {
    const [sentence, ...left] = this.#left;
    this.#left = left;
    const voice = (sentence as Sentence | undefined) && this.#voice(sentence.language);
    if (!voice) {
      this.stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = this.#volume;
    utterance.addEventListener("end", () => {
      if (utterance === this.#utterance) {
        this.#next();
      }
    });
    utterance.addEventListener("error", () => {
      if (utterance === this.#utterance) {
        this.stop();
      }
    });
    this.#utterance = utterance;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(
      () => {
        this.stop();
      },
      LONGEST_MS + sentence.text.length * LONGEST_MS_A_LETTER,
    );
    this.#listener?.reads(sentence);
    this.#synthesis?.speak(utterance);
  }

  /** Of voices for a language the one for its region, then the computer's own. */
  #voice(language: string): SpeechSynthesisVoice | undefined {
    if (this.#volume === 0) {
      return undefined;
    }
    const asked = language.toLowerCase();
    const worth = ({ lang, default: isDefault }: SpeechSynthesisVoice): number =>
      (tagOf(lang) === asked ? 2 : 0) + (isDefault ? 1 : 0);
    return (this.#synthesis?.getVoices() ?? [])
      .filter(({ localService, lang }) => localService && primary(tagOf(lang)) === primary(asked))
      .sort((one, other) => worth(other) - worth(one))
      .at(0);
  }
}

/** Some engines write `en_GB`. */
function tagOf(lang: string): string {
  return lang.replace("_", "-").toLowerCase();
}

function primary(tag: string): string {
  return tag.split("-")[0];
}
