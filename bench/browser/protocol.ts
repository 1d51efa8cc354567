/** The part of the Chrome DevTools Protocol that the benchmark speaks. */

export interface TraceEvent {
  readonly name: string;
  /** Comma-separated. */
  readonly cat: string;
  /** "X" is a complete event with a duration, "M" tells of a thread. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

interface Evaluation {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

export interface MouseInput {
  readonly type: "mousePressed" | "mouseReleased" | "mouseMoved" | "mouseWheel";
  readonly x: number;
  readonly y: number;
  readonly button?: "left" | "none";
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}

export interface TouchPoint {
  readonly x: number;
  readonly y: number;
  readonly id?: number;
}

type Nothing = Record<string, never>;

/** Parameters and answer of each command. */
export interface Commands {
  "Browser.getVersion": [Nothing, { readonly product: string }];
  "Target.createBrowserContext": [Nothing, { readonly browserContextId: string }];
  "Target.disposeBrowserContext": [{ browserContextId: string }, Nothing];
  "Target.createTarget": [{ url: string; browserContextId: string }, { readonly targetId: string }];
  "Target.getTargets": [
    Nothing,
    { readonly targetInfos: readonly { readonly targetId: string; readonly type: string }[] },
  ];
  "Target.attachToTarget": [{ targetId: string; flatten: true }, { readonly sessionId: string }];
  "Page.enable": [Nothing, Nothing];
  "Page.reload": [Nothing, Nothing];
  "Page.navigate": [{ url: string }, { readonly errorText?: string }];
  "Page.addScriptToEvaluateOnNewDocument": [{ source: string }, Nothing];
  "Page.captureScreenshot": [
    {
      format: "jpeg";
      quality: number;
      clip: { x: number; y: number; width: number; height: number; scale: number };
    },
    { readonly data: string },
  ];
  "Emulation.setDeviceMetricsOverride": [
    { width: number; height: number; deviceScaleFactor: number; mobile: boolean },
    Nothing,
  ];
  "Emulation.setCPUThrottlingRate": [{ rate: number }, Nothing];
  "Emulation.setTouchEmulationEnabled": [{ enabled: boolean; maxTouchPoints: number }, Nothing];
  "Animation.setPlaybackRate": [{ playbackRate: number }, Nothing];
  "Performance.enable": [Nothing, Nothing];
  "Performance.getMetrics": [
    Nothing,
    { readonly metrics: readonly { readonly name: string; readonly value: number }[] },
  ];
  "Network.enable": [Nothing, Nothing];
  "Network.getCookies": [Nothing, { readonly cookies: readonly object[] }];
  "Runtime.enable": [Nothing, Nothing];
  "Runtime.evaluate": [{ expression: string; awaitPromise: true; returnByValue: true }, Evaluation];
  "Runtime.getHeapUsage": [Nothing, { readonly usedSize: number }];
  "HeapProfiler.collectGarbage": [Nothing, Nothing];
  "Input.dispatchMouseEvent": [MouseInput, Nothing];
  "Input.dispatchTouchEvent": [
    { type: "touchStart" | "touchMove" | "touchEnd"; touchPoints: readonly TouchPoint[] },
    Nothing,
  ];
  "Tracing.start": [
    { transferMode: "ReportEvents"; traceConfig: { includedCategories: readonly string[] } },
    Nothing,
  ];
  "Tracing.end": [Nothing, Nothing];
}

/** What is told of each event. */
export interface Events {
  "Network.requestWillBeSent": {
    readonly requestId: string;
    /** As in "Document", "Script", "Stylesheet", "Font", "Fetch", "Image". */
    readonly type?: string;
    readonly request: { readonly url: string };
  };
  "Network.loadingFinished": { readonly requestId: string; readonly encodedDataLength: number };
  "Runtime.exceptionThrown": {
    readonly exceptionDetails: {
      readonly text: string;
      readonly exception?: { readonly description?: string };
    };
  };
  "Runtime.consoleAPICalled": {
    /** As in "log", "warning", "error". */
    readonly type: string;
    readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
  };
  "Tracing.dataCollected": { readonly value: readonly TraceEvent[] };
  "Tracing.tracingComplete": object;
}
