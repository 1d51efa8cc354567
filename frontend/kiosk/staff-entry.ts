/** Asks the server on this computer whether a PIN lets staff in. */

const ADDRESS = "api/v1/kiosk/staff";
const VIEW = "staff";
/** A weak machine hashes slowly. */
const PATIENCE_MS = 20_000;
/** What the server asks for at most, and what is taken for it where it says nothing that makes sense. */
const LONGEST_PAUSE_S = 60 * 60;
const USUAL_PAUSE_S = 60;

export type StaffAnswer =
  /** Where to go. */
  | { readonly kind: "right"; readonly to: string }
  | { readonly kind: "wrong" }
  /** Too many were wrong. */
  | { readonly kind: "later"; readonly seconds: number }
  /** Nobody has set a PIN. */
  | { readonly kind: "unset" }
  /** A server that lets no staff in, such as that of another computer. */
  | { readonly kind: "elsewhere" }
  /** No server. */
  | { readonly kind: "away" };

/** @param page - address of the kiosk's page */
export async function askToEnter(pin: string, page: string): Promise<StaffAnswer> {
  try {
    const response = await fetch(ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ pin }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    switch (response.status) {
      case 200: {
        const to = wayTo((await response.json()) as unknown, page);
        return to === undefined ? { kind: "away" } : { kind: "right", to };
      }
      case 403:
        return { kind: "wrong" };
      case 404:
        return { kind: (await saysUnset(response)) ? "unset" : "elsewhere" };
      case 429:
        return { kind: "later", seconds: pauseOf(response.headers.get("Retry-After")) };
      default:
        return { kind: "away" };
    }
  } catch {
    return { kind: "away" };
  }
}

/** The staff's view beside the kiosk's page; an answer that names anything else is none. */
function wayTo(answer: unknown, page: string): string | undefined {
  const { to } = answer as { readonly to?: unknown };
  const url = typeof to === "string" ? URL.parse(to, page) : null;
  const view = new URL(VIEW, page);
  return url?.origin === view.origin && url.pathname === view.pathname ? url.href : undefined;
}

async function saysUnset(response: Response): Promise<boolean> {
  try {
    return ((await response.json()) as { readonly pin?: unknown }).pin === "unset";
  } catch {
    return false;
  }
}

function pauseOf(header: string | null): number {
  const seconds = /^\d{1,6}$/.test(header ?? "") ? Number(header) : USUAL_PAUSE_S;
  return Math.min(Math.max(seconds, 1), LONGEST_PAUSE_S);
}
