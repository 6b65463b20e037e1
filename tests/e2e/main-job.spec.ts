import { expect } from "@playwright/test";
import { approve, ask, completeCertificates, takeOn } from "./center";
import { addCertificates, addWebUserId, chooseWebNaccs, file, heading, logIn } from "./customer";
import { linkIn, mailsAbout } from "./mails";
import { openPdf } from "./open-pdf";
import { test } from "./portal-test";

const applicant = "tsukan-hanako@naccs.jp";
const manager = "yushutsunyu-taro@naccs.jp";

/** The main job: adding the WebNACCS mode, from log-in to the end of the password window. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an office adds the WebNACCS mode and reads its ID notice", async ({ qa, openPage }) => {
      const customer = await openPage();
      const center = await openPage();

      await logIn(customer, "NAC555-01");
      await chooseWebNaccs(customer, { wishedStartDate: "20261210" });
      await addWebUserId(customer);
      await addCertificates(customer, 2);
      const receiptNumber = await file(customer);
      const mails = mailsAbout(qa, receiptNumber);
      await mails.expect("【NSS】利用申込受付完了のお知らせ", [applicant, manager]);

      await logIn(center, "center01");
      await takeOn(center, receiptNumber);
      await ask(center, receiptNumber, "証明書の台数は2台でよろしいですか。");
      const question = await mails.expect("【NSS】利用申込確認事項のお知らせ", [applicant, manager]);
      expect(question.text).toContain("証明書の台数は2台でよろしいですか。");

      await customer.goto(linkIn(question));
      await heading(customer, "申込内容 参照");
      await customer.getByRole("button", { name: "修正する" }).click();
      await heading(customer, "変更申込内容 入力");
      await customer.getByLabel("変更する理由").fill("Web画面で輸出入申告を行うため（2台で利用）。");
      await customer.getByRole("button", { name: "申込担当者の入力へ進む" }).click();
      for (const title of ["申込担当者 入力", "利用者コード 入力", "論理端末・証明書 入力"]) {
        await heading(customer, title);
        await customer.getByRole("button", { name: "次へ進む" }).click();
      }
      expect(await file(customer)).toBe(receiptNumber);
      await mails.expect("【NSS】利用申込受付完了のお知らせ", [applicant, manager]);

      await takeOn(center, receiptNumber);
      await approve(center, receiptNumber);
      await expect(center.getByRole("main")).toContainText("D0A");
      const approved = await mails.expect("【NSS】利用申込確認完了のお知らせ", [applicant, manager]);
      expect(approved.text).toContain("2026年12月10日");

      await customer.goto(linkIn(approved));
      await expect(customer.getByRole("main")).toContainText("審査終了");
      await expect(customer.getByRole("main")).toContainText("D0A");
      await customer.getByRole("link", { name: /^netNACCS/ }).click();
      await expect(customer.getByRole("main")).toContainText("デジタル証明書");
      const pdfs = `/applications/${receiptNumber}`;
      const form = await openPdf(customer, `${pdfs}/application-form.pdf`);
      expect(form).toContain("システムサービス利用契約変更申込書");
      expect(form).toContain("ナックス商事株式会社");
      expect(form).toContain(receiptNumber);
      const early = await customer.request.get(`${pdfs}/approval-notice.pdf`);
      expect(early.headers()["content-type"]).not.toContain("application/pdf");

      await customer.goto(`/applications/${receiptNumber}/id-notice`);
      await heading(customer, "ID発行内容 参照");
      const issued = customer.getByRole("row", { name: /1ANAC.*D0A/ });
      await expect(issued).toContainText("*****");
      await customer.getByRole("button", { name: /表示する/ }).click();
      await expect(issued).toContainText(/[A-HJ-NP-Z2-9]{8}/);
      const password = /[A-HJ-NP-Z2-9]{8}/.exec((await issued.textContent()) ?? "")?.[0] ?? "missing";
      expect(approved.text).not.toContain(password);

      await completeCertificates(center, receiptNumber);
      await expect(center.getByRole("main")).toContainText("作業完了");
      const certificates = await mails.expect("【NSS】デジタル証明書発行完了のお知らせ", [manager]);
      await customer.goto(linkIn(certificates));
      await heading(customer, "ID発行内容 参照");
      await expect(customer.getByRole("row", { name: /W\d{5}.*[A-HJ-NP-Z2-9]{6}/ })).toHaveCount(2);

      await qa.setClock("2026-12-10T09:00:00+09:00");
      await logIn(customer, "NAC555-01");
      await customer.goto("/contract");
      await expect(customer.getByRole("row", { name: /1ANAC.*D0A/ })).toContainText("利用中");
      const notice = await openPdf(customer, `${pdfs}/approval-notice.pdf`);
      expect(notice).toContain("システムサービス利用契約変更承認通知");
      expect(notice).toContain("D0A");
      expect(notice).not.toContain(password);

      await qa.setClock("2026-12-14T17:00:00+09:00");
      await logIn(customer, "NAC555-01");
      await customer.goto(`/applications/${receiptNumber}/id-notice`);
      await customer.getByRole("button", { name: /表示する/ }).click();
      await expect(issued).toContainText(password);

      await qa.setClock("2026-12-15T09:00:00+09:00");
      await logIn(customer, "NAC555-01");
      await customer.goto(`/applications/${receiptNumber}/id-notice`);
      await expect(issued).toContainText("消去済み");
      await expect(issued).not.toContainText(password);

      // The certificates are recalled until the office says that it has them.
      await customer.goto("/menu");
      const recall = customer.getByText(`デジタル証明書を取得してください【${receiptNumber}】`);
      await expect(recall).toBeVisible();
      await customer.getByRole("button", { name: new RegExp(`^取得が済んだことを記録する.*${receiptNumber}`) }).click();
      await expect(customer.getByText("デジタル証明書の取得が済んだことを記録しました。")).toBeVisible();
      await expect(recall).toHaveCount(0);
    });
  });
}
