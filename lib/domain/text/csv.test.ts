import { describe, expect, it } from "vitest";
import { csvLine } from "./csv";

describe("a line of a CSV file", () => {
  it("ends as spreadsheets expect and keeps plain cells plain", () => {
    expect(csvLine(["260001A", "", "第一営業所"])).toBe("260001A,,第一営業所\r\n");
  });

  it.each(["=1+1", "+81", "-1", "@SUM(A1)", "\tx", "＝１"])("lets %j start no formula", (cell) => {
    expect(csvLine([cell])).toBe(`'${cell}\r\n`);
  });

  it("quotes what would break a line, also behind a disarmed formula", () => {
    expect(csvLine(['a"b', "c,d", "e\nf", '=HYPERLINK("x","y")'])).toBe(
      '"a""b","c,d","e\nf","\'=HYPERLINK(""x"",""y"")"\r\n',
    );
  });
});
