import { describe, expect, it } from "vitest";
import { renderNotice } from "@/emails/render-notice";
import { theLongestApplication } from "@/tests/support/longest-application";
import { readPdf } from "@/tests/support/read-pdf";
import { recipientsOf } from "../domain/application/notice";
import { builtItems } from "../domain/change/change-items";
import { changeBlocks } from "../domain/change/changes";
import { applicationForm } from "./application-form";
import { approvalNotice } from "./approval-notice";

const drawnAt = new Date("2026-12-10T08:00:00Z");
const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");

/** All that the tables of its items say, each text by itself; ○ and × are boxes on paper. */
function textsOf({ content, contractBefore, contractAfter }: Awaited<ReturnType<typeof theLongestApplication>>) {
  const blocks = changeBlocks(content.changes, contractBefore, contractAfter);
  const cells = blocks.flatMap(({ columns, before, after }) =>
    columns
      .filter(({ kind }) => kind !== "mark")
      .flatMap(({ key }) => [...before, ...after].map((row) => row.cells[key] ?? "")),
  );
  return { titles: blocks.map(({ title }) => title), cells: [...new Set(cells)] };
}

describe("the longest application there is", () => {
  it("has every item that goes together with others", async () => {
    const { content } = await theLongestApplication();
    const items = builtItems.filter(({ group }) => group !== "other").map(({ key }) => key);
    expect(Object.keys(content.changes).toSorted()).toEqual(items.toSorted());
  });

  for (const [name, draw] of [
    ["application form", applicationForm],
    ["approval notice", approvalNotice],
  ] as const) {
    it(`is whole in the ${name}: every item, text and row, page after page with numbers and repeated heads`, async () => {
      const application = await theLongestApplication();
      const { startDate } = application;
      if (!startDate) throw new Error("it is approved");
      const { pages } = await readPdf(await draw({ ...application, startDate }, { drawnAt }));
      expect(pages.length).toBeGreaterThan(5);
      const text = withoutSpace(pages.join(""));
      const { titles, cells } = textsOf(application);
      for (const each of [...titles, ...cells]) expect(text).toContain(withoutSpace(each));
      pages.forEach((page, index) => {
        const words = withoutSpace(page);
        expect(words).toContain(`${index + 1}/${pages.length}ページ`);
        if (/[12][A-Q]NAC[A-Z]\d/.test(words)) expect(words).toContain("処理方式利用者コード");
      });
    });
  }

  it("is told in its receipt item by item, the rows counted where they are too many, in lines that no mailer cuts", async () => {
    const application = await theLongestApplication();
    const [recipient] = recipientsOf(
      "receipt",
      application.content.applicant,
      application.contractBefore.systemManager,
    );
    if (!recipient) throw new Error("it has an applicant");
    const { text } = renderNotice("receipt", { application, recipient, baseUrl: "https://nss.example" });
    for (const title of textsOf(application).titles) expect(text).toContain(`・${title}`);
    expect(text).toMatch(/ほか\d+件/);
    expect(Math.max(...text.split("\n").map((line) => Buffer.byteLength(line)))).toBeLessThan(998);
  });
});
