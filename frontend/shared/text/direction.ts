/** The direction in which a language is written. */

/** `Intl.Locale` as most browsers have it, with what TypeScript does not know yet. */
type LocaleWithTextInfo = Intl.Locale & { getTextInfo?(): { readonly direction?: string } };

/** ISO 15924 codes of scripts that are written from right to left, for browsers without `getTextInfo`. */
const RIGHT_TO_LEFT_SCRIPTS = new Set(
  "Adlm Arab Aran Armi Hebr Mand Mani Mend Nkoo Rohg Samr Syrc Thaa Yezi".split(" "),
);

/** Answers by language, since one is asked for with each title. */
const known = new Map<string, boolean>();

/** Whether a language (BCP 47 tag) is written from right to left; false for what is no such tag. */
export function isRightToLeft(language: string): boolean {
  let answer = known.get(language);
  if (answer === undefined) {
    answer = ask(language);
    known.set(language, answer);
  }
  return answer;
}

function ask(language: string): boolean {
  let locale: LocaleWithTextInfo;
  try {
    locale = new Intl.Locale(language);
  } catch {
    return false;
  }
  const direction = locale.getTextInfo?.().direction;
  return direction === undefined
    ? RIGHT_TO_LEFT_SCRIPTS.has(locale.maximize().script ?? "")
    : direction === "rtl";
}
