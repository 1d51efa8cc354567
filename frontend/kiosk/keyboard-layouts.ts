/** The keys of the on-screen keyboard in each language. Pure. */

/** `shift` and `more` change the layout, `enter` and `close` end the typing; all else is typed. */
export type KeyName = "shift" | "more" | "delete" | "space" | "enter" | "close";

export interface Layout {
  readonly direction: "ltr" | "rtl";
  /** Rows of letters, from the top. */
  readonly letters: readonly string[];
  /** Letters with marks that no row has room for; shown instead of digits and marks. */
  readonly marked: string;
  /** Whether the letters come in two sizes. */
  readonly hasCapitals: boolean;
}

const QWERTY = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const LAYOUTS: Readonly<Partial<Record<string, Layout>>> = {
  en: { direction: "ltr", letters: QWERTY, marked: "", hasCapitals: true },
  fr: {
    direction: "ltr",
    letters: ["azertyuiop", "qsdfghjklm", "wxcvbn’"],
    marked: "àâæçéèêëîïôœùûüÿ",
    hasCapitals: true,
  },
  es: {
    direction: "ltr",
    letters: ["qwertyuiop", "asdfghjklñ", "zxcvbnm"],
    marked: "áéíóúü¿¡",
    hasCapitals: true,
  },
  de: {
    direction: "ltr",
    letters: ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"],
    marked: "",
    hasCapitals: true,
  },
  ar: {
    direction: "rtl",
    letters: ["ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءؤرىةوزظذد"],
    marked: "أإآپچڤگـ",
    hasCapitals: false,
  },
};

const DIGITS = ["1234567890", "-/:;()&@", ".,?!’“”"];
const PAD = ["123", "456", "789", "0"];

/** The layout of a language; of one that has none, that of English. */
export function layoutOf(language: string): Layout {
  const [primary] = language.split("-");
  return LAYOUTS[primary] ?? (LAYOUTS["en"] as Layout);
}

/** What is shown of it. */
export interface Shown {
  readonly isShifted: boolean;
  /** Digits and marks in place of letters. */
  readonly isMore: boolean;
  /** Digits alone, for years. */
  readonly isPad: boolean;
}

/** Rows of what is typed by each key. */
export function rowsOf(
  layout: Layout,
  { isShifted, isMore, isPad }: Shown,
  language: string,
): readonly (readonly string[])[] {
  if (isPad) {
    return PAD.map((row) => Array.from(row));
  }
  const rows = isMore ? [...DIGITS, ...(layout.marked ? [layout.marked] : [])] : layout.letters;
  return rows.map((row) =>
    Array.from(row).map((key) => (isShifted && !isMore ? key.toLocaleUpperCase(language) : key)),
  );
}
