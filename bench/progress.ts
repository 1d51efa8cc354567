/** Tells on the console what is being measured, beside the results on standard output. */
export function progress(what: string): void {
  process.stderr.write(`${what} ...\n`);
}
