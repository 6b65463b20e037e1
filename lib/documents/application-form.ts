import type { ApplicationRecord } from "../domain/application/application-record";
import { centerName } from "../domain/application/contacts";
import { statusText } from "../domain/application/status";
import { attachedFileWords } from "../domain/attachment/attached-file";
import { formatDay, formatLong, japanDateOf } from "../domain/calendar/japan-date";
import { lettersOf } from "../domain/change/application-kind";
import { attachedFiles } from "../domain/change/attached-files";
import { fullName } from "../domain/text/full-name";
import { drawChanges, drawContractor, drawFacts, drawItemMarks } from "./change-tables";
import { drawSheet } from "./sheet";

/**
 * The application form (申込書) as a PDF, drawn from the application as it stands. The same application and `drawnAt`
 * give the same bytes. Holds no passwords and no auth codes: the record has none.
 */
export function applicationForm(application: ApplicationRecord, { drawnAt }: { drawnAt: Date }): Promise<Buffer> {
  const { receiptNumber, content, contractBefore, contractAfter, startDate, status } = application;
  const { company, office } = contractBefore;
  const { form: letter, heading } = lettersOf(Object.keys(content.changes));
  const { title } = letter;
  return drawSheet({ title, receiptNumber, drawnAt }, (sheet) => {
    const half = sheet.width / 2;
    const right = { x: sheet.left + half, width: half, align: "right" as const };

    sheet.paragraph("P", formatDay(japanDateOf(application.filedAt)), right);
    sheet.paragraph("P", `申込受付番号　${receiptNumber}`, right);
    sheet.space(8);
    sheet.paragraph("H1", title, { bold: true, size: 15, align: "center" });
    sheet.space(8);
    sheet.paragraph("P", `${centerName}　殿`, { size: 10 });
    sheet.space(6);
    sheet.paragraph("P", `${company.name}\n${office.name}`, { ...right, size: 10 });
    sheet.space(6);
    sheet.paragraph("P", letter.opening);
    sheet.space(8);

    sheet.heading(heading);
    drawContractor(sheet, contractBefore, contractAfter);
    sheet.space(8);
    drawItemMarks(sheet, content.changes);
    sheet.space(8);
    drawChanges(sheet, application);

    sheet.heading("利用開始日・理由");
    drawFacts(
      sheet,
      [
        [
          ["利用開始希望日", formatLong(content.wishedStartDate)],
          ["利用開始日", startDate ? formatLong(startDate) : "審査後に決まります"],
        ],
        [["変更する理由", content.reason]],
        [["備考", content.remarks]],
        ...attachedFiles(content.changes).map((file): [[string, string]] => [
          ["添付ファイル", attachedFileWords(file)],
        ]),
      ],
      2,
    );
    sheet.space(8);

    const { applicant } = content;
    sheet.heading("申込担当者", 100);
    drawFacts(
      sheet,
      [
        [
          ["氏名", fullName(applicant)],
          ["氏名（フリガナ）", `${applicant.familyKana} ${applicant.givenKana}`],
        ],
        [
          ["所属部課名", applicant.department],
          ["役職名", applicant.title],
        ],
        [
          ["電話番号", applicant.phone],
          ["FAX番号", applicant.fax],
        ],
        [["E-mailアドレス", applicant.email]],
        [
          ["事業所コード", office.officeCode],
          ["ステータス", statusText(status).word],
        ],
      ],
      2,
    );
  });
}
