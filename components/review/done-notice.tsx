import { issuedWords, type PerformedAct } from "@/lib/domain/application/application-event";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { noticeOf, recipientsOf, recipientWord } from "@/lib/domain/application/notice";
import { formatLong, formatMonth } from "@/lib/domain/calendar/japan-date";
import type { SystemManager } from "@/lib/domain/contract/contract";
import { paths } from "@/lib/domain/paths";
import { Notice } from "../ui/notice";
import { PostButton } from "../ui/post-button";

/** What an act has done, and to whom its mail goes. */
export function DoneNotice({
  performed,
  application,
  manager,
  takeNext,
  nextCertificateCase,
}: {
  performed: PerformedAct;
  application: ApplicationRecord;
  /** Who is system manager today. */
  manager: SystemManager;
  /** Where the next case is taken on. */
  takeNext: string;
  /** After certificate work: the next case that waits for it, where there is one. */
  nextCertificateCase?: string;
}) {
  const sentence = doneSentence(performed);
  if (!sentence) return null;
  const notice = noticeOf(performed.act, application.terminalsOrdered);
  const recipients = notice ? recipientsOf(notice, application.content.applicant, manager) : [];
  return (
    <Notice tone="success" level={2} title={sentence}>
      {recipients.length > 0 &&
        `${recipients
          .map((recipient) => `${recipientWord(recipient.role)}（${recipient.email}）`)
          .join("と")}にメールを送ります。`}
      {performed.act === "completeCertificates" && (
        <p className="row-links">
          {nextCertificateCase && <a href={paths.review(nextCertificateCase)}>次の端末・証明書発行作業へ進む</a>}
          <a href={paths.certificateWork}>端末・証明書発行作業の一覧を見る</a>
        </p>
      )}
      {endsReview(performed) && (
        <PostButton action={takeNext} small>
          次の案件を開始する
        </PostButton>
      )}
    </Notice>
  );
}

/** Whether a reviewer is done with the case, so that the next review can begin. */
const endsReview = ({ act }: PerformedAct): boolean => act === "query" || act === "approve" || act === "reject";

function doneSentence(performed: PerformedAct): string | undefined {
  switch (performed.act) {
    case "takeOn":
      return "審査を開始しました。あなたが担当者です。";
    case "query":
      return "確認事項を通知しました。";
    case "addToQuery":
      return "確認事項を追加しました。";
    case "remind":
      return "確認事項への回答をお願いしました。";
    case "takeBackQuery":
      return "確認事項を取り消しました。審査を続けてください。";
    case "closeUnanswered":
      return "回答期限切れとして終了しました。";
    case "withdrawForCustomer":
      return "お客様に代わって取り下げました。";
    case "approve":
      return performed.userIds.length > 0
        ? `審査を終了しました。利用開始日は${formatLong(performed.startDate)}、発行した利用者IDは${performed.userIds.join("、")}です。`
        : `審査を終了しました。利用開始日は${formatLong(performed.startDate)}です。`;
    case "reject":
      return "不承認にしました。";
    case "completeCertificates":
      return `${issuedWords(performed)}の発行作業を完了しました。`;
    case "changeStartDate":
      return `利用開始日を${formatLong(performed.from)}から${formatLong(performed.to)}に変更しました。`;
    case "sendDebitForm":
      return "口座振替の用紙の送付を記録しました。";
    case "receiveDebitForm":
      return "口座振替の用紙の受領を記録しました。";
    case "startDirectDebit":
      return `${formatMonth(performed.on)}の請求分から、支払の方法が口座振替になります。`;
    case "invalidate":
      return "承認を無効にしました。";
    case "takeOver":
      return `${performed.from ? `${performed.from}から` : ""}審査を引き継ぎました。あなたが担当者です。`;
    case "handOver":
      return `担当を${performed.to ?? "ほかの方"}に変更しました。`;
    case "release":
      return "担当を外しました。";
    default:
      return undefined;
  }
}
