import fc from "fast-check";
import { expect, test } from "vitest";
import {
  certificateFetchDeadline,
  certificateFetchOverdue,
  certificateRenewable,
  certificateValidity,
} from "./certificate-validity";
import { addDays, daysBetween, japanDate } from "./japan-date";

test("a certificate is valid for one year and can be renewed from 28 days before it expires", () => {
  const validity = certificateValidity(japanDate("2026-12-10"));
  expect(validity).toEqual({ validFrom: "2026-12-10", validThrough: "2027-12-09", renewableFrom: "2027-11-11" });
  const renewable = (today: string) => certificateRenewable(validity.validThrough, japanDate(today));
  expect(["2027-11-10", "2027-11-11", "2027-12-09", "2027-12-10"].map(renewable)).toEqual([false, true, true, false]);
});

test("a setting may make it valid for longer, and leap days shorten nothing", () => {
  expect(certificateValidity(japanDate("2026-12-10"), 3).validThrough).toBe("2029-12-09");
  expect(certificateValidity(japanDate("2028-02-29")).validThrough).toBe("2029-02-27");
  const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(japanDate("2020-01-01"), days));
  fc.assert(
    fc.property(day, (from) => {
      const { validThrough, renewableFrom } = certificateValidity(from);
      expect([364, 365]).toContain(daysBetween(from, validThrough));
      expect(daysBetween(renewableFrom, validThrough)).toBe(28);
    }),
  );
});

test("it must be fetched within two months of the start date", () => {
  expect(certificateFetchDeadline(japanDate("2026-12-10"))).toBe("2027-02-10");
  expect(certificateFetchDeadline(japanDate("2026-12-31"))).toBe("2027-02-28");
  expect(certificateFetchOverdue(japanDate("2026-12-10"), japanDate("2027-02-10"))).toBe(false);
  expect(certificateFetchOverdue(japanDate("2026-12-10"), japanDate("2027-02-11"))).toBe(true);
});
