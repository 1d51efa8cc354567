/**
 * What goes wrong in the kiosk's page, for staff, in few words and numbers. Nothing that a visitor has typed or chosen is
 * in it: what an error quotes and what an address asks for are left out.
 */

export const MOST_PROBLEMS = 12;
export const LONGEST_PROBLEM = 200;
const OTHERS = "Others";
/** A number that changes with each report would have it written to a disk each time. */
const STEPS = [1000, 500, 200, 100, 50, 20, 10, 5, 3, 2];

const QUOTED = /(["'`“‘«‹]).*?(["'`”’»›]|$)/gu;
const QUERY = /[?#][^\s)]*/gu;
const CONTROLS = /[\u0000-\u0020\u007f]+/gu;

/** A text without what it quotes and without the queries of its addresses. */
export function withoutQuotes(text: string): string {
  return text.replace(QUERY, "").replace(QUOTED, "…").replace(CONTROLS, " ").trim();
}

export class ProblemLog {
  readonly #counts = new Map<string, number>();

  /** @param problem - one of a few, not a sentence that is different each time */
  note(problem: string): void {
    const words = shorten(withoutQuotes(problem));
    const known = this.#counts.get(words);
    const kind = known !== undefined || this.#counts.size < MOST_PROBLEMS - 1 ? words : OTHERS;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** It is over: nobody has to look. */
  end(problem: string): void {
    this.#counts.delete(shorten(withoutQuotes(problem)));
  }

  list(): readonly string[] {
    return [...this.#counts].map(([problem, count]) => {
      const least = STEPS.find((step) => count >= step);
      const times = least === undefined ? "" : ` (${least}${count > least ? " times or more" : " times"})`;
      return problem + times;
    });
  }

  /** Notes what the page's own scripts and its security policy complain of. */
  watch(signal: AbortSignal): void {
    window.addEventListener(
      "error",
      ({ error, message, filename, lineno, colno }) => {
        this.note(`${nameOf(error, message)} (${fileOf(filename)}:${lineno}:${colno})`);
      },
      { signal },
    );
    window.addEventListener(
      "unhandledrejection",
      ({ reason }) => {
        this.note(`Unhandled ${nameOf(reason, typeof reason)}`);
      },
      { signal },
    );
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, sourceFile, lineNumber }) => {
        this.note(`Against the security policy: ${effectiveDirective} (${fileOf(sourceFile)}:${lineNumber})`);
      },
      { signal },
    );
  }
}

/** Room for the count is left. */
function shorten(text: string): string {
  const most = LONGEST_PROBLEM - 24;
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function nameOf(error: unknown, otherwise: string): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : otherwise;
}

function fileOf(address: string): string {
  return /[^/]*$/.exec(address.replace(QUERY, ""))?.[0] ?? "";
}
