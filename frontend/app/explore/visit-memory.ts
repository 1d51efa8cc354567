/** Where this browser notes that its visitor has been here; the note goes nowhere else. */
const KEY = "bluelamp-welcome";
const DONE = "done";

/** A browser may refuse storage: then the note lasts as long as the page. */
let isDone = false;

/** Whether the visitor has put the welcome away before. */
export function hasBeenWelcomed(): boolean {
  try {
    return isDone || localStorage.getItem(KEY) === DONE;
  } catch {
    return isDone;
  }
}

/** Notes that the visitor has put the welcome away. */
export function rememberWelcome(): void {
  isDone = true;
  try {
    localStorage.setItem(KEY, DONE);
  } catch {
    // See `isDone`.
  }
}
