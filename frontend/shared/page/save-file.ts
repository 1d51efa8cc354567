/** How long a file is kept for the browser, which reads it only after the press has been handled. */
const KEPT_MS = 60_000;

/** Gives the visitor a file to save. */
export function saveAs(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_MS);
}
