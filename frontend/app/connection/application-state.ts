/** The state of the connection as Vaadin's client knows it. */

/** `here`: all is answered; `loading`: an answer is on its way; `away`: there was none, and it is asked for again. */
export type ApplicationState = "here" | "loading" | "away";

interface ConnectionStateStore {
  state: "connected" | "loading" | "reconnecting" | "connection-lost";
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

interface VaadinWindow {
  readonly Vaadin: {
    readonly connectionState: ConnectionStateStore;
    readonly Flow?: { readonly clients?: Readonly<Record<string, Client>> };
  };
}

interface Client {
  /** Whether an answer is on its way, or asked for again. */
  isActive?(): boolean;
}

function vaadin(): VaadinWindow["Vaadin"] {
  return (window as unknown as VaadinWindow).Vaadin;
}

export function applicationState(): ApplicationState {
  const { state } = vaadin().connectionState;
  return state === "connected" ? "here" : state === "loading" ? "loading" : "away";
}

/**
 * Tells of every change.
 *
 * @param signal - ends it
 */
export function onApplicationState(tell: () => void, signal: AbortSignal): void {
  const store = vaadin().connectionState;
  store.addStateChangeListener(tell);
  signal.addEventListener("abort", () => {
    store.removeStateChangeListener(tell);
  });
}

function clients(): Client[] {
  return Object.entries(vaadin().Flow?.clients ?? {}).flatMap(([name, client]) =>
    name === "TypeScript" ? [] : [client],
  );
}

/** Whether the server has ever answered the application; from then on its client asks again by itself. */
export function hasBegun(): boolean {
  return clients().length > 0;
}

/** Whether the application waits for an answer. */
export function isWaiting(): boolean {
  return clients().some((client) => client.isActive?.());
}

/** Tells Vaadin's client that the server answers; an application that could not start is started by that. */
export function setHere(): void {
  vaadin().connectionState.state = "connected";
}
