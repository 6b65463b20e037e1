import { expect, type Page } from "@playwright/test";
import { readPdf } from "../support/read-pdf";

/** Downloads a PDF as the person on the page; its text without spaces and line ends. */
export async function openPdf(page: Page, path: string): Promise<string> {
  const answer = await page.request.get(path);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("application/pdf");
  const pdf = await readPdf(await answer.body());
  return pdf.pages.join("").replace(/\s/g, "");
}
