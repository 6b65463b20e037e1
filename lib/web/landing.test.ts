import { describe, expect, it } from "vitest";
import { landing } from "./landing";

describe("where a log-in leads", () => {
  const customer = { kind: "customer" } as const;
  const staff = { kind: "staff" } as const;

  it("is the own menu where nothing was asked for", () => {
    expect(landing(customer)).toBe("/menu");
    expect(landing(staff)).toBe("/admin");
    expect(landing(customer, "/")).toBe("/menu");
  });

  it("is the page that was asked for, with its query", () => {
    expect(landing(customer, "/change/x/items?form=1")).toBe("/change/x/items?form=1");
    expect(landing(staff, "/admin/applications/180010A")).toBe("/admin/applications/180010A");
    expect(landing(staff, "/password")).toBe("/password");
    expect(landing(staff, "/applications/180010A/application-form.pdf")).toContain(".pdf");
  });

  it("is the own menu where the page belongs to the other side, or is the log-in itself", () => {
    expect(landing(staff, "/menu")).toBe("/admin");
    expect(landing(customer, "/admin/mail")).toBe("/menu");
    expect(landing(customer, "/login?next=/x")).toBe("/menu");
    expect(landing(customer, "/administer")).toBe("/administer");
  });
});
