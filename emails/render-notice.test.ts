import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicationRecord } from "../lib/domain/application/application-record";
import { type Notice, notices, type Recipient, recipientsOf } from "../lib/domain/application/notice";
import { japanDate } from "../lib/domain/calendar/japan-date";
import { planOf } from "../lib/domain/change/changes";
import { around, sampleApplication, sampleContract } from "../tests/support/sample-application";
import { renderNotice } from "./render-notice";

const baseUrl = "https://nss.example";
const words = "台数をご確認ください。\n次に<b>理由</b>もお知らせください。";
const application: ApplicationRecord = {
  ...sampleApplication,
  query: words,
  rejectionReason: words,
  invalidationReason: words,
  previousStartDate: japanDate("2026-12-08"),
  startDateMessage: words,
  issuedTerminals: [{ name: "WEB001", kind: "WEB_NACCS", accessKey: "PLANTEDKEY", validThrough: null }],
};
const applicant: Recipient = {
  role: "applicant",
  email: "tsukan-hanako@example.jp",
  department: "第一営業部通関課",
  name: "通関 花子",
};
const render = (notice: Notice, recipient = applicant, of = application) =>
  renderNotice(notice, { application: of, recipient, baseUrl });

const subjects: Record<Notice, string> = {
  receipt: "【NSS】利用申込受付完了のお知らせ",
  query: "【NSS】利用申込確認事項のお知らせ",
  queryAddition: "【NSS】利用申込確認事項追加のお知らせ",
  queryReminder: "【NSS】利用申込確認事項ご回答のお願い",
  queryTakenBack: "【NSS】利用申込確認事項取消しのお知らせ",
  answer: "【NSS】利用申込確認事項回答受付のお知らせ",
  queryExpiry: "【NSS】利用申込回答期限切れのお知らせ",
  reviewComplete: "【NSS】利用申込確認完了のお知らせ",
  startDateChange: "【NSS】利用開始日変更のお知らせ",
  terminalsIssued: "【NSS】端末発行完了のお知らせ",
  debitFormSent: "【NSS】口座振替申込専用用紙送付のお知らせ",
  directDebitStarted: "【NSS】口座振替開始のお知らせ",
  certificatesIssued: "【NSS】デジタル証明書発行完了のお知らせ",
  withdrawal: "【NSS】利用申込取下げ完了のお知らせ",
  rejection: "【NSS】利用申込審査結果のお知らせ",
  invalidation: "【NSS】利用申込無効のお知らせ",
  consentAnswer: "【NSS】同意のお願いへの回答のお知らせ",
};

describe.each(notices)("the %s mail", (notice) => {
  const mail = render(notice);

  it("has its subject to the letter", () => {
    expect(mail.subject).toBe(subjects[notice]);
  });

  it("opens with company, office, department and person, and the Center", () => {
    const opening = [
      "ナックス商事株式会社 第一営業所 第一営業部通関課",
      "通関 花子 様",
      "",
      "輸出入・港湾関連情報処理センター株式会社（NACCSセンター）です。",
      "NACCSのご利用ありがとうございます。",
    ];
    expect(mail.text.startsWith(opening.join("\n"))).toBe(true);
    for (const line of opening) expect(mail.html).toContain(line);
  });

  it("names the application and links to exactly the page where it goes on", () => {
    const certificates = notice === "certificatesIssued";
    const page = `${baseUrl}/applications/260010A${notice.endsWith("sIssued") ? "/id-notice" : ""}`;
    const pages = certificates ? [page, `${baseUrl}/help/certificates`] : [page];
    expect(mail.text).toContain("申込受付年月日：2026年11月20日\n申込受付番号：260010A");
    expect(mail.text.match(/https?:\S+/g)).toEqual(pages);
    expect(mail.html.match(/href="http[^"]*"/g)).toEqual(pages.map((each) => `href="${each}"`));
  });

  it("closes with the send-only note and the contacts", () => {
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain("送信専用のため、返信いただいてもお答えできません。");
      for (const contact of [
        "ヘルプデスク",
        "0120-794-550",
        "24時間",
        "利用契約事務課",
        "044-520-6266",
        "平日 9:00～18:00",
      ]) {
        expect(part).toContain(contact);
      }
    }
  });

  it("is a Japanese HTML document", () => {
    expect(mail.html).toMatch(/^<!DOCTYPE html>\n<html lang="ja">/);
  });

  it("has no access key, and lines a phone can show", () => {
    expect(mail.text + mail.html).not.toContain("PLANTEDKEY");
    for (const line of mail.text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe("a mail", () => {
  it.each(["query", "rejection", "invalidation", "startDateChange"] as const)(
    "quotes what staff wrote: %s",
    (notice) => {
      const mail = render(notice);
      expect(mail.text).toContain(words);
      expect(mail.html).toContain("台数をご確認ください。<br>\n次に&lt;b&gt;理由&lt;/b&gt;もお知らせください。");
    },
  );

  it("tells the confirmed start date, and of passwords only where IDs were issued", () => {
    expect(render("reviewComplete").text).toContain("利用開始日：2026年12月10日(木)");
    expect(render("reviewComplete").text).toContain("パスワードは、利用開始日の2営業日後まで参照できます。");
    expect(render("reviewComplete", applicant, { ...application, issuedUserIds: [] }).text).not.toContain("パスワード");
    const wishing = (wish: string) => {
      const content = { ...application.content, wishedStartDate: japanDate(wish) };
      return render("reviewComplete", applicant, { ...application, content }).text;
    };
    expect(wishing("2026-12-10")).not.toContain("ご希望の日");
    const later = wishing("2026-12-03");
    expect(later).toContain("利用開始日：2026年12月10日(木)\nご希望の日：2026年12月3日(木)");
    expect(later).toContain("利用開始日は、ご希望の日と異なります。");
  });

  it("tells what was applied for, with counts and the wish", () => {
    const mail = render("receipt", applicant, {
      ...application,
      ...around(sampleContract, [
        ...planOf(application.content.changes, sampleContract),
        { type: "setSingleSignOn", userCode: "1ANAC", singleSignOn: true },
      ]),
    });
    for (const line of [
      "利用開始希望日：2026年12月8日(火)",
      "■申込内容",
      "・利用者情報",
      "　変更：海上 船代 インタ 1ANAC D01 シングルサインオン 否 → 要",
      "　追加：海上 船代 web 1ANAC 追加数 1",
      "・デジタル証明書に関する情報",
      "　追加：web デジタル証明書数 2",
    ])
      expect(mail.text.split("\n")).toContain(line);
    expect(mail.html).toContain("　追加：web デジタル証明書数 2");
  });

  it("says of a correction that it is one", () => {
    const corrected = renderNotice("receipt", {
      application,
      recipient: applicant,
      baseUrl,
      performed: { act: "correct" },
    });
    expect(corrected.text).toContain("修正した申込の受付が完了しました。");
    expect(corrected.text).toContain("■修正後の申込内容");
    expect(corrected.subject).toBe(subjects.receipt);
    expect(render("receipt").text).not.toContain("修正");
  });

  it("gives the last day to fetch a certificate and the way to do it", () => {
    const { text } = render("certificatesIssued");
    expect(text).toContain("利用開始日：2026年12月10日(木)\n取得期限：2027年2月10日(水)");
    expect(text).toContain(`取得の手順は、以下のページでご確認ください。\n${baseUrl}/help/certificates`);
  });

  it("tells the old and the new start date, and what follows where IDs or certificates were issued", () => {
    const { text } = render("startDateChange");
    expect(text).toContain("変更前の利用開始日：2026年12月8日(火)\n新しい利用開始日：2026年12月10日(木)");
    expect(text).toContain("パスワードは、2026年12月14日(月)まで参照できます。");
    expect(text).toContain("デジタル証明書は、2027年2月10日(水)までに取得してください。");
    const bare = { ...application, issuedUserIds: [], issuedTerminals: [], startDateMessage: "" };
    expect(render("startDateChange", applicant, bare).text).not.toMatch(/パスワード|証明書|説明/);
  });

  it("goes to the system manager by name", () => {
    const [manager] = recipientsOf(
      "certificatesIssued",
      application.content.applicant,
      application.contractBefore.systemManager,
    );
    expect(manager && render("certificatesIssued", manager).text).toMatch(
      /^ナックス商事株式会社 第一営業所 システム部\n輸出入 太郎 様\n/,
    );
  });

  it("leaves out a department that is not there", () => {
    expect(render("receipt", { ...applicant, department: "" }).text).toMatch(
      /^ナックス商事株式会社 第一営業所\n通関 花子 様\n/,
    );
  });

  it("cannot be made to carry markup, other lines or other headers", () => {
    const { contractBefore } = application;
    const evil = '<script>alert("1")</script>\r\nBcc: someone@example.com\u202e';
    const hostile: ApplicationRecord = {
      ...application,
      contractBefore: { ...contractBefore, company: { ...contractBefore.company, name: evil } },
    };
    for (const notice of notices) {
      const mail = render(notice, { ...applicant, name: evil, department: evil }, hostile);
      expect(mail.subject).toBe(subjects[notice]);
      expect(mail.html).not.toContain("<script");
      expect(mail.html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
      expect(mail.text).not.toMatch(/^Bcc:/m);
      expect(mail.text + mail.html).not.toMatch(/[\r\u202e]/);
    }
  });

  it("loses nothing of what was written, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 240, size: "max" }),
        fc.integer({ min: 0, max: 800 }),
        (text, marks) => {
          const query = `始${text}e${"\u0301".repeat(marks)}終`;
          const mail = render("query", { ...applicant, name: query }, { ...application, query });
          const bare = (written: string) => written.replaceAll(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
          expect(bare(mail.text)).toContain(bare(query));
        },
      ),
    );
  });
});
