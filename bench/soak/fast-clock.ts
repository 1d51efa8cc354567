/**
 * The page's clock as the soak sets it: it runs at true speed while a visitor's hand moves, so that what is drawn is drawn
 * as it is for visitors, and many times faster while they read or have gone. Timers, dates, frames and the times of
 * events follow it. What the browser moves by itself, animations, is told its speed by the protocol.
 *
 * Runs in every page before its own scripts; `window.soakClock` is its handle.
 */
export const FAST_CLOCK = `(() => {
  const realNow = performance.now.bind(performance);
  const { setTimeout: realTimeout, clearTimeout: realClear, requestAnimationFrame: realFrame } = window;
  const RealDate = Date;
  const stamp = Object.getOwnPropertyDescriptor(Event.prototype, "timeStamp").get;
  const begunAt = RealDate.now() - realNow();
  const timers = new Map();
  let speed = 1;
  let realAt = realNow();
  let at = realAt;
  let lastId = 0;
  const timeAt = (real) => at + (real - realAt) * speed;
  const now = () => timeAt(realNow());

  const plan = (id, timer) => {
    timer.real = realTimeout.call(window, run, Math.max(0, (timer.due - now()) / speed), id, timer);
  };
  const run = (id, timer) => {
    if (timer.every === undefined) {
      timers.delete(id);
    } else {
      timer.due = Math.max(timer.due + timer.every, now());
      plan(id, timer);
    }
    timer.task.apply(window, timer.args);
  };
  const add = (task, ms, every, args) => {
    const id = ++lastId;
    const timer = { task, args, every, due: now() + Math.max(0, Number(ms) || 0) };
    timers.set(id, timer);
    plan(id, timer);
    return id;
  };
  const clear = (id) => {
    const timer = timers.get(id);
    if (timer) {
      realClear.call(window, timer.real);
      timers.delete(id);
    }
  };
  window.setTimeout = (task, ms, ...args) => add(task, ms, undefined, args);
  window.setInterval = (task, ms, ...args) => add(task, ms, Math.max(1, Number(ms) || 0), args);
  window.clearTimeout = window.clearInterval = clear;
  window.requestAnimationFrame = (task) => realFrame.call(window, () => task(now()));
  performance.now = now;
  Object.defineProperty(Event.prototype, "timeStamp", {
    configurable: true,
    get() { return timeAt(stamp.call(this)); },
  });
  window.Date = class Date extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(Date.now()); else super(...parts);
    }
    static now() { return Math.floor(begunAt + now()); }
  };
  window.soakClock = {
    now,
    setSpeed(times) {
      at = now();
      realAt = realNow();
      speed = times;
      for (const [id, timer] of timers) {
        realClear.call(window, timer.real);
        plan(id, timer);
      }
    },
  };
})();`;
