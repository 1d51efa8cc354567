const SECONDS = 60;
const MINUTES = 60;

/** Time that has passed, as a clock shows it: `4:05`, from an hour on `1:04:05`. */
export function elapsedWords(ms: number): string {
  const whole = Math.max(0, Math.floor(ms / 1000));
  const seconds = String(whole % SECONDS).padStart(2, "0");
  const minutes = Math.floor(whole / SECONDS) % MINUTES;
  const hours = Math.floor(whole / SECONDS / MINUTES);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${seconds}` : `${minutes}:${seconds}`;
}
