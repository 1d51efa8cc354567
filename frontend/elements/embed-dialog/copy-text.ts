/**
 * Copies the text of a field, which is selected then. Browsers know the clipboard on secure pages alone; elsewhere they copy
 * what is selected.
 *
 * @returns whether it was copied; where it was not, the visitor can copy what is selected
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The one way on a page that is not secure.
    return document.execCommand("copy");
  }
}
