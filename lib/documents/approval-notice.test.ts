import { describe, expect, it } from "vitest";
import { readPdf } from "../../tests/support/read-pdf";
import { around, sampleApplication, sampleContract, withTerminal } from "../../tests/support/sample-application";
import { japanDate } from "../domain/calendar/japan-date";
import { fullName } from "../domain/text/full-name";
import { approvalNotice } from "./approval-notice";

const drawnAt = new Date("2026-12-10T08:00:00Z");
const approved = { ...sampleApplication, startDate: japanDate("2026-12-10") };
const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");

describe("the approval notice", () => {
  it("tells the contractor what was approved, from when, with the numbers issued", async () => {
    const pdf = await readPdf(await approvalNotice(approved, { drawnAt }));
    const text = withoutSpace(pdf.pages.join(""));
    const { company, office } = sampleContract;
    for (const value of [
      "システムサービス利用契約変更承認通知",
      `${company.name}${office.name}${company.contractor.title}${fullName(company.contractor)}様`,
      "輸出入・港湾関連情報処理センター株式会社",
      "下記のとおり承認しましたので、通知します。",
      "審査終了日2026年12月2日",
      "利用開始日2026年12月10日(木)",
      ...["■識別番号", "■証明書（web）", "1ANAC", "D0A"],
      ...["044-520-6266", "0120-794-550", "260010A"],
    ]) {
      expect(text).toContain(withoutSpace(value));
    }
    expect(pdf).toMatchObject({
      title: "システムサービス利用契約変更承認通知 260010A",
      isTagged: true,
      language: "ja-JP",
    });
    expect(pdf.fonts.every((font) => font.isEmbedded)).toBe(true);
  });

  it("points to the ID notice for passwords and auth codes, and holds none", async () => {
    const pdf = await readPdf(
      await approvalNotice(
        { ...approved, ...withTerminal("WEB001", "PLANTEDKEY"), startDate: approved.startDate },
        { drawnAt },
      ),
    );
    const text = withoutSpace(pdf.pages.join(""));
    expect(text).toContain("パスワードと認証コードは、この通知には記載していません。");
    expect(text).toContain("WEB001");
    expect(text).not.toContain("PLANTEDKEY");
  });

  it("does not speak of the ID notice where nothing was issued", async () => {
    const mailboxes = {
      ...approved,
      content: { ...approved.content, changes: { mailboxes: { add: 1, end: 0 } } },
      ...around(sampleContract, [{ type: "changeMailboxes", difference: 1 }]),
      terminalsOrdered: {},
    };
    const pdf = await readPdf(await approvalNotice(mailboxes, { drawnAt }));
    expect(withoutSpace(pdf.pages.join(""))).not.toMatch(/パスワード|ID通知/);
  });
});
