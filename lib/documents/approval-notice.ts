import { type ApplicationRecord, issuesNumbers } from "../domain/application/application-record";
import { centerName, contractOffice, helpDesk } from "../domain/application/contacts";
import { formatDay, formatLong, type JapanDate, japanDateOf } from "../domain/calendar/japan-date";
import { lettersOf } from "../domain/change/application-kind";
import { fullName } from "../domain/text/full-name";
import { drawChanges, drawContractor, drawFacts, drawItemMarks } from "./change-tables";
import { drawSheet } from "./sheet";

/** An application whose start date staff have confirmed (R7). */
export type ApprovedApplication = ApplicationRecord & { readonly startDate: JapanDate };

/**
 * The approval notice (承認通知) as a PDF: the Center to the contractor, with the identification numbers issued, never
 * with passwords or auth codes. When it may be output (R5) is the caller's to judge. The same application and `drawnAt`
 * give the same bytes.
 */
export function approvalNotice(application: ApprovedApplication, { drawnAt }: { drawnAt: Date }): Promise<Buffer> {
  const { receiptNumber, content, contractBefore, contractAfter, startDate } = application;
  const { company, office } = contractBefore;
  const approvedOn = formatDay(japanDateOf(application.reviewEndedAt ?? application.filedAt));
  const { notice: letter, heading } = lettersOf(Object.keys(content.changes));
  const { title } = letter;
  return drawSheet({ title, receiptNumber, drawnAt }, (sheet) => {
    const half = sheet.width / 2;
    const right = { x: sheet.left + half, width: half, align: "right" as const };

    sheet.paragraph("P", approvedOn, right);
    sheet.paragraph("P", `申込受付番号　${receiptNumber}`, right);
    sheet.space(8);
    sheet.paragraph(
      "P",
      `${company.name}\n${office.name}\n${company.contractor.title}　${fullName(company.contractor)}　様`,
      {
        size: 10,
        width: sheet.width * 0.62,
      },
    );
    sheet.space(6);
    sheet.paragraph("P", centerName, { ...right, size: 10 });
    sheet.space(12);
    sheet.paragraph("H1", title, { bold: true, size: 15, align: "center" });
    sheet.space(10);
    sheet.paragraph("P", letter.opening);
    sheet.space(6);
    sheet.paragraph("P", "記", { size: 10, align: "center" });
    sheet.space(6);

    drawFacts(
      sheet,
      [
        [
          ["申込受付年月日", formatDay(japanDateOf(application.filedAt))],
          ["審査終了日", approvedOn],
        ],
        [
          ["利用開始日", formatLong(startDate)],
          ["事業所コード", office.officeCode],
        ],
        [["変更する理由", content.reason]],
      ],
      2,
    );
    sheet.space(8);
    sheet.heading(heading, 100);
    drawContractor(sheet, contractBefore, contractAfter);
    sheet.space(8);
    drawItemMarks(sheet, content.changes);
    sheet.space(8);
    drawChanges(sheet, application);

    if (issuesNumbers(application)) {
      sheet.paragraph(
        "P",
        "パスワードと認証コードは、この通知には記載していません。NSSの「ID通知内容」でご確認ください。",
      );
    }
    for (const contact of [contractOffice, helpDesk]) {
      sheet.paragraph("P", `お問い合わせ先　${contact.name}　電話 ${contact.phone}（${contact.hours}）`);
    }
    sheet.space(4);
    sheet.paragraph("P", "以上", { align: "right" });
  });
}
