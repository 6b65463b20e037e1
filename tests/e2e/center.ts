import type { Page } from "@playwright/test";
import { heading } from "./customer";

/** What the center's staff do with a case, in the words of their pages. */

export async function openReview(page: Page, receiptNumber: string): Promise<void> {
  await page.goto(`/admin/applications/${receiptNumber}`);
  await heading(page, "申込審査");
}

export async function takeOn(page: Page, receiptNumber: string): Promise<void> {
  await openReview(page, receiptNumber);
  await page.getByRole("button", { name: "審査を開始する" }).click();
  await heading(page, "申込審査");
}

export async function ask(page: Page, receiptNumber: string, question: string): Promise<void> {
  await openReview(page, receiptNumber);
  await page.locator("summary", { hasText: "確認事項を通知する" }).click();
  await page.getByRole("textbox", { name: /確認事項/ }).fill(question);
  await page.getByRole("button", { name: "確認事項を通知する" }).click();
  await heading(page, "申込審査");
}

/** Approves with the start date that is preselected: the wish, where it is a registration date. */
export async function approve(page: Page, receiptNumber: string): Promise<void> {
  await openReview(page, receiptNumber);
  await page.getByRole("button", { name: "審査を終了する" }).click();
  await heading(page, "申込審査");
}

export async function completeCertificates(page: Page, receiptNumber: string): Promise<void> {
  await openReview(page, receiptNumber);
  await page.getByRole("button", { name: "端末・証明書発行作業を完了する" }).click();
  await heading(page, "申込審査");
}
