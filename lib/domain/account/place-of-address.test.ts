import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOfAddress } from "./place-of-address";

test.each([
  ["198.51.100.1", "198.51.100.1"],
  ["::ffff:198.51.100.1", "198.51.100.1"],
  ["::FFFF:198.51.100.1", "198.51.100.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", "unknown"],
])("%s counts as %s", (address, place) => {
  expect(placeOfAddress(address)).toBe(place);
});

test("two IPv6 addresses are one place where their first 64 bits are the same, and only then", () => {
  const bits = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
  const written = (groups: readonly number[]) => groups.map((group) => group.toString(16)).join(":");
  fc.assert(
    fc.property(bits, bits, bits, (network, other, host) => {
      const place = placeOfAddress(written([...network, ...host]));
      expect(placeOfAddress(written([...network, ...other]))).toBe(place);
      fc.pre(written(network) !== written(other));
      expect(placeOfAddress(written([...other, ...host]))).not.toBe(place);
    }),
  );
});

test("an IPv4 address is its own place", () => {
  fc.assert(fc.property(fc.ipV4(), (address) => placeOfAddress(address) === address));
});
