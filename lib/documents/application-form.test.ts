import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../tests/support/read-pdf";
import { around, sampleApplication, sampleContract, withTerminal } from "../../tests/support/sample-application";
import type { ApplicationRecord } from "../domain/application/application-record";
import { japanDate } from "../domain/calendar/japan-date";
import { planOf } from "../domain/change/changes";
import { addressText, noAddress } from "../domain/contract/address";
import type { ContractUserCode } from "../domain/contract/contract";
import { fullName } from "../domain/text/full-name";
import { applicationForm } from "./application-form";

const drawnAt = new Date("2026-12-10T08:00:00Z");
const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");
const read = async (application: ApplicationRecord) => readPdf(await applicationForm(application, { drawnAt }));
const textOf = async (application: ApplicationRecord) => withoutSpace((await read(application)).pages.join(""));

const withContent = (content: Partial<ApplicationRecord["content"]>): ApplicationRecord => ({
  ...sampleApplication,
  content: { ...sampleApplication.content, ...content },
});

/** An office with four UserCodes of twelve IDs each, one ID a code to be removed and three to be added. */
function aLargeApplication(): ApplicationRecord {
  const codes = ["1ANAC", "2ANAC", "3ANAC", "4ANAC"];
  const userCodes = codes.map(
    (code): ContractUserCode => ({
      code,
      system: "SHARED",
      industries: ["CUSTOMS_BROKER"],
      singleSignOn: false,
      statisticsPaid: true,
      statisticsFree: true,
      bondedArchive: false,
      sharedWithOffices: [],
      userIds: Array.from({ length: 12 }, (_, index) => ({
        identificationNumber: `A${String(index + 1).padStart(2, "0")}`,
        industry: "CUSTOMS_BROKER",
        processingMode: "INTERACTIVE",
        startDate: japanDate("2020-04-01"),
      })),
    }),
  );
  const identificationNumbers = codes.map((userCode) => ({
    userCode,
    system: "SHARED" as const,
    singleSignOn: false,
    additions: [{ industry: "CUSTOMS_BROKER" as const, processingMode: "WEB_NACCS" as const, count: 3 }],
    removals: ["A02"],
  }));
  const before = { ...sampleContract, userCodes };
  return {
    ...withContent({ changes: { ...sampleApplication.content.changes, identificationNumbers } }),
    ...around(before, planOf({ identificationNumbers }, before)),
  };
}

describe("the application form", () => {
  it("says everything the application says", async () => {
    const text = await textOf(sampleApplication);
    const { company, office } = sampleContract;
    const { applicant, reason, remarks } = sampleApplication.content;
    for (const value of [
      "システムサービス利用契約変更申込書",
      "輸出入・港湾関連情報処理センター株式会社　殿",
      "2026年11月20日",
      "申込受付番号260010A",
      ...[
        company.name,
        office.name,
        addressText(office.address),
        company.contractor.title,
        fullName(company.contractor),
      ],
      ...["■変更申込", "■識別番号", "■証明書（web）", "□料金プラン", "□地位の承継"],
      ...["利用者情報", "変更前", "変更後", "1ANAC", "D01", "D0A", "追加", "管理統計資料", "□有料", "■無料"],
      ...["【専用回線接続によるNACCSの利用申込】", "【インターネット接続によるNACCSの利用申込】"],
      ...["デジタル証明書に関する情報", "デジタル証明書数"],
      ...["利用開始希望日2026年12月8日(火)", "利用開始日2026年12月10日(木)", reason, remarks],
      ...["通関 花子", "ツウカン ハナコ", applicant.department, applicant.title, applicant.phone, applicant.email],
      ...["ステータス審査終了", "OpenNSS（NACCSセンターから独立した実装）", "1/1ページ"],
    ]) {
      expect(text).toContain(withoutSpace(value));
    }
  });

  it("is one small, tagged page with its font embedded", async () => {
    const bytes = await applicationForm(sampleApplication, { drawnAt });
    const pdf = await readPdf(bytes);
    expect(pdf.pages).toHaveLength(1);
    expect(bytes.length).toBeLessThan(100_000);
    expect(pdf).toMatchObject({
      title: "システムサービス利用契約変更申込書 260010A",
      language: "ja-JP",
      isTagged: true,
      createdAt: "D:20261210080000Z",
    });
    expect(pdf.roles.filter((role) => /^(Document|H\d)$/.test(role))).toEqual([
      "Document",
      "H1",
      "H2",
      ...["H2", "H3"],
      ...["H2", "H3", "H3"],
      ...["H2", "H2"],
    ]);
    expect(pdf.roles).toEqual(expect.arrayContaining(["P", "Table", "TR", "TH", "TD"]));
    expect(pdf.fonts).toHaveLength(1);
    expect(pdf.fonts.every((font) => font.isEmbedded)).toBe(true);
  });

  it("is the same file for the same application and instant, also beside others being drawn", async () => {
    const alone = await applicationForm(aLargeApplication(), { drawnAt });
    const applications = [aLargeApplication(), sampleApplication, aLargeApplication()];
    const together = await Promise.all(applications.map((each) => applicationForm(each, { drawnAt })));
    expect([together[0]?.equals(alone), together[2]?.equals(alone)]).toEqual([true, true]);
  });

  it("never shows a terminal's access key", async () => {
    const text = await textOf(withTerminal("WEB001", "PLANTEDKEY"));
    expect(text).toContain("WEB001");
    expect(text).not.toContain("PLANTEDKEY");
  });

  it("repeats the head of a table on every page it runs over, and numbers the pages", async () => {
    const { pages } = await read(aLargeApplication());
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(withoutSpace(page)).toContain(`${index + 1}/${pages.length}ページ`);
      if (/[1-4]ANAC/.test(page)) expect(withoutSpace(page)).toContain("処理方式利用者コード");
    });
    const rows = pages.join("").match(/[1-4]ANAC/g) ?? [];
    expect(rows).toHaveLength(4 * (12 + 12 + 1));
  });

  it("goes on over the next page where one answer is longer than a page", async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `第${index}行。`);
    const { pages } = await read(withContent({ remarks: lines.join("\n") }));
    expect(pages.length).toBeGreaterThan(2);
    for (const line of lines) expect(withoutSpace(pages.join(""))).toContain(line);
  });

  it("shows what no face has as 〓 and says so", async () => {
    const text = await textOf(withContent({ reason: "𠮷田さんの😀と👨‍👩‍👧と葛\u{e0105}とか\u3099です" }));
    expect(text).toContain("𠮷田さんの〓と〓と葛とがです");
    expect(text).toContain("〓は、この帳票の書体にない文字です。");
    expect(await textOf(sampleApplication)).not.toContain("〓");
  });

  it("cuts nothing, however long", async () => {
    const characters = [..."あアーっ漢字髙﨑株式会社「」（）、。・ABCxyz0129 -.@iW"];
    const words = (length: number) =>
      fc
        .array(fc.constantFrom(...characters), { minLength: 1, maxLength: length, size: "max" })
        .map((found) => found.join(""));
    await fc.assert(
      fc.asyncProperty(
        words(60),
        words(60),
        words(120),
        words(240),
        words(240),
        words(200),
        async (company, office, address, reason, remarks, email) => {
          const { content, contractBefore } = sampleApplication;
          const text = await textOf({
            ...sampleApplication,
            content: { ...content, reason, remarks, applicant: { ...content.applicant, email } },
            contractBefore: {
              ...contractBefore,
              company: { ...contractBefore.company, name: company },
              office: { ...contractBefore.office, name: office, address: { ...noAddress, city: address } },
            },
          });
          for (const value of [company, office, address, reason, remarks, email])
            expect(text).toContain(withoutSpace(value));
        },
      ),
      { numRuns: 25 },
    );
  });
});
