/** What is said without a breath. */
export interface Utterance {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** What is told while something is read aloud. */
export interface Listener<Said extends Utterance> {
  /** This is being read. */
  reads(utterance: Said): void;
  /** It is over: read to its end, stopped, or broken off. */
  ended(): void;
}

/** An utterance, and who is told when it begins. */
interface Turn extends Utterance {
  begins(): void;
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
  #ended: (() => void) | undefined;
  #left: readonly Turn[] = [];
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

  /** Reads one after another, in place of what is being read. What is in a language without a voice is left out. */
  read<Said extends Utterance>(utterances: readonly Said[], listener: Listener<Said>): void {
    this.stop();
    this.#ended = () => {
      listener.ended();
    };
    this.#left = utterances
      .filter(({ language }) => this.speaks(language))
      .map((said) => ({
        text: said.text,
        language: said.language,
        begins: () => {
          listener.reads(said);
        },
      }));
    this.#next();
  }

  stop(): void {
    const ended = this.#ended;
    this.#ended = undefined;
    this.#utterance = undefined;
    clearTimeout(this.#patience);
    if (ended) {
      this.#synthesis?.cancel();
      ended();
    }
  }

  #next(): void {
    const [turn, ...left] = this.#left;
    this.#left = left;
    const voice = (turn as Turn | undefined) && this.#voice(turn.language);
    if (!voice) {
      this.stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(turn.text);
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
      LONGEST_MS + turn.text.length * LONGEST_MS_A_LETTER,
    );
    turn.begins();
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
