import { afterEach, expect, test, vi } from "vitest";
import { askToEnter, type StaffAnswer } from "./staff-entry.js";

const PAGE = "http://127.0.0.1:8080/museum/kiosk";

afterEach(() => {
  vi.unstubAllGlobals();
});

function answering(answer: () => Promise<Response>): Promise<StaffAnswer> {
  vi.stubGlobal("fetch", (address: string, options: RequestInit) => {
    expect(address).toBe("api/v1/kiosk/staff");
    expect(options).toMatchObject({ method: "POST", body: '{"pin":"274951"}' });
    return answer();
  });
  return askToEnter("274951", PAGE);
}

function answered(status: number, body: unknown = {}, headers = {}): Promise<StaffAnswer> {
  return answering(() => Promise.resolve(Response.json(body, { status, headers })));
}

test("the right PIN leads to the staff's view, and nowhere else", async () => {
  expect(await answered(200, { to: "/museum/staff?ticket=abc" })).toEqual({
    kind: "right",
    to: "http://127.0.0.1:8080/museum/staff?ticket=abc",
  });
  for (const to of [
    "https://elsewhere.example/museum/staff",
    "//elsewhere.example/museum/staff",
    "/museum/staffroom",
    "/museum/staff/../list",
    "/staff?ticket=abc",
    "javascript:alert(1)",
    "http://127.0.0.1:9090/museum/staff",
    "",
    7,
    null,
  ]) {
    expect(await answered(200, { to }), String(to)).toEqual({ kind: "away" });
  }
  expect(await answered(200, null)).toEqual({ kind: "away" });
});

test("a wrong PIN, none, and a server without staff are told apart", async () => {
  expect(await answered(403)).toEqual({ kind: "wrong" });
  expect(await answered(404, { pin: "unset" })).toEqual({ kind: "unset" });
  expect(await answered(404, { detail: "There is nothing at this address." })).toEqual({ kind: "elsewhere" });
  expect(await answering(() => Promise.resolve(new Response("", { status: 404 })))).toEqual({
    kind: "elsewhere",
  });
});

test.each([
  ["59", 59],
  ["0", 1],
  ["999999", 3600],
  ["Wed, 30 Nov 2026 10:00:00 GMT", 60],
  ["-5", 60],
])("a pause of %j is one of %i seconds", async (header, seconds) => {
  expect(await answered(429, {}, { "Retry-After": header })).toEqual({ kind: "later", seconds });
});

test("without a server, and with one that fails, staff can't enter", async () => {
  expect(await answering(() => Promise.reject(new TypeError("no server")))).toEqual({ kind: "away" });
  expect(await answered(500)).toEqual({ kind: "away" });
  expect(await answering(() => Promise.resolve(new Response("<html>")))).toEqual({ kind: "away" });
});
