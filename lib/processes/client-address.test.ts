import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

const socket = "192.0.2.1";

test("without a reverse proxy only the socket counts", () => {
  expect(clientAddress("203.0.113.9", socket, 0)).toBe(socket);
  expect(clientAddress(undefined, socket, 0)).toBe(socket);
  expect(clientAddress(undefined, undefined, 0)).toBe("unknown");
});

test("behind reverse proxies it is the entry that the outermost of them appended", () => {
  const forwarded = "203.0.113.66, 198.51.100.7, 10.0.0.2";
  expect(clientAddress(forwarded, socket, 1)).toBe("10.0.0.2");
  expect(clientAddress(forwarded, socket, 2)).toBe("198.51.100.7");
  expect(clientAddress("2001:db8::7", socket, 1)).toBe("2001:db8::7");
});

test("a request that came past the proxies, or says no address, is known by its socket", () => {
  expect(clientAddress(undefined, socket, 1)).toBe(socket);
  expect(clientAddress("10.0.0.2", socket, 2)).toBe(socket);
  expect(clientAddress("203.0.113.9, somebody", socket, 1)).toBe(socket);
});
