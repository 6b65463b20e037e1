import { describe, expect, it } from "vitest";
import { contentMarks, kindMarks, specialMarks, tickedMarks } from "./application-marks";
import { changeItems } from "./change-items";

describe("the marks of an application", () => {
  it.each(changeItems.map(({ key, label }) => [label, key]))("have a place for %s", (_, key) => {
    const places: readonly string[] = [...kindMarks, ...specialMarks, ...contentMarks];
    const ticked = tickedMarks([key]);
    expect(ticked.filter((mark) => !places.includes(mark))).toEqual([]);
    expect(ticked).toHaveLength(key === "termination" ? 1 : 2);
  });

  it("tick what is applied for", () => {
    expect(tickedMarks(["identificationNumbers", "webCertificates"])).toEqual([
      "変更申込",
      "識別番号",
      "証明書（web）",
    ]);
    expect(tickedMarks(["termination"])).toEqual(["解約申込"]);
  });
});
