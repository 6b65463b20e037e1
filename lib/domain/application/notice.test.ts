import { describe, expect, test } from "vitest";
import { theManualsApplicant, theManualsContract } from "@/tests/support/sample-contract";
import type { ActName } from "./application-event";
import { noticeOf, noticeSubject, notices, recipientsOf } from "./notice";

const applicant = theManualsApplicant;
const manager = theManualsContract().systemManager;

describe("who gets a mail (R16)", () => {
  test.each(notices.filter((notice) => !notice.endsWith("sIssued")))(
    "%s goes to the applicant and the system manager",
    (notice) => {
      expect(recipientsOf(notice, applicant, manager)).toEqual([
        { role: "applicant", email: applicant.email, department: "第一営業部通関課", name: "通関 花子" },
        { role: "systemManager", email: manager.email, department: "第一営業部", name: "輸出入 太郎" },
      ]);
    },
  );

  test("the certificate notice goes to the system manager alone", () => {
    expect(recipientsOf("certificatesIssued", applicant, manager).map(({ role }) => role)).toEqual(["systemManager"]);
  });

  test("one person with both roles gets it once, however the address is written", () => {
    const same = { ...manager, email: applicant.email.toUpperCase() };
    expect(recipientsOf("receipt", applicant, same)).toHaveLength(1);
    expect(recipientsOf("certificatesIssued", applicant, same)).toHaveLength(1);
  });
});

describe("which mail an act causes", () => {
  test("of the certificate work speaks of certificates where there are some to fetch", () => {
    expect(noticeOf("completeCertificates", { LINE_PC: 2, NET_NACCS: 1 })).toBe("certificatesIssued");
    expect(noticeOf("completeCertificates", { LINE_PC: 2 })).toBe("terminalsIssued");
    expect(recipientsOf("terminalsIssued", applicant, manager).map(({ role }) => role)).toEqual(["systemManager"]);
  });

  const mails: Record<Exclude<ActName, never>, string | undefined> = {
    file: "【NSS】利用申込受付完了のお知らせ",
    correct: "【NSS】利用申込受付完了のお知らせ",
    query: "【NSS】利用申込確認事項のお知らせ",
    addToQuery: "【NSS】利用申込確認事項追加のお知らせ",
    remind: "【NSS】利用申込確認事項ご回答のお願い",
    takeBackQuery: "【NSS】利用申込確認事項取消しのお知らせ",
    answer: "【NSS】利用申込確認事項回答受付のお知らせ",
    closeUnanswered: "【NSS】利用申込回答期限切れのお知らせ",
    withdrawForCustomer: "【NSS】利用申込取下げ完了のお知らせ",
    approve: "【NSS】利用申込確認完了のお知らせ",
    completeCertificates: "【NSS】デジタル証明書発行完了のお知らせ",
    changeStartDate: "【NSS】利用開始日変更のお知らせ",
    withdraw: "【NSS】利用申込取下げ完了のお知らせ",
    reject: "【NSS】利用申込審査結果のお知らせ",
    invalidate: "【NSS】利用申込無効のお知らせ",
    takeOn: undefined,
    takeOver: undefined,
    handOver: undefined,
    release: undefined,
    startUse: undefined,
    erasePasswords: undefined,
    agree: "【NSS】同意のお願いへの回答のお知らせ",
    decline: "【NSS】同意のお願いへの回答のお知らせ",
    askConsent: undefined,
    remindConsent: undefined,
    dropConsent: undefined,
    tellCompanyChange: undefined,
    confirmAddress: undefined,
    sendDebitForm: "【NSS】口座振替申込専用用紙送付のお知らせ",
    receiveDebitForm: undefined,
    startDirectDebit: "【NSS】口座振替開始のお知らせ",
    passManagement: undefined,
  };

  test.each(Object.entries(mails))("%s: %s", (act, subject) => {
    const notice = noticeOf(act as ActName);
    expect(notice && noticeSubject(notice)).toBe(subject);
  });
});
