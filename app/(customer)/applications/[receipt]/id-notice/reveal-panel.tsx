import { Notice } from "@/components/ui/notice";
import { PostButton } from "@/components/ui/post-button";
import { helpDesk } from "@/lib/domain/application/contacts";
import { approvalHolds } from "@/lib/domain/application/transitions";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong, formatTime } from "@/lib/domain/calendar/japan-date";
import { passwordDaysLeft } from "@/lib/domain/calendar/password-window";
import { bearsAccessKey, bearsCertificate } from "@/lib/domain/contract/terminal-kind";
import { paths } from "@/lib/domain/paths";
import type { IdNotice } from "@/lib/services/application/read-id-notice";

/** Until when the passwords can be read (R4), and the button that shows what is hidden. */
export function RevealPanel({ notice }: { notice: IdNotice }) {
  const { application, window, windowOpen, calendar, today, revealedUntil } = notice;
  if (!approvalHolds(application.status)) {
    return (
      <Notice tone="warning" level={2} title="この申込の承認は無効になりました">
        この申込で発行した利用者ID、端末、デジタル証明書は利用できません。パスワード、認証コードなどは消去されています。
      </Notice>
    );
  }
  const hasPasswords = application.issuedUserIds.length > 0;
  const issued = application.issuedTerminals.map(({ kind }) => kind);
  const shown = [
    hasPasswords && windowOpen && "パスワード",
    issued.some(bearsAccessKey) && "端末アクセスキー",
    issued.some(bearsCertificate) && "認証コード",
  ]
    .filter(Boolean)
    .join("と");
  return (
    <>
      {hasPasswords && windowOpen && (
        <Notice
          tone="warning"
          level={2}
          title={`パスワードは${daysLeftSentence(passwordDaysLeft(window, today, calendar))}参照できます`}
        >
          参照できるのは、審査終了日の{formatLong(window.from)}から、利用開始日の2営業日後の
          {formatLong(window.through)}までです。過ぎるとパスワードは消去され、再発行の手続きが必要になります。
        </Notice>
      )}
      {hasPasswords && !windowOpen && (
        <Notice tone="info" level={2} title="パスワードの参照期間は終了しました">
          参照期間は{formatLong(window.from)}から{formatLong(window.through)}
          まででした。パスワードは消去されています。再発行が必要な場合は、{helpDesk.name}（電話 {helpDesk.phone}、
          {helpDesk.hours}
          ）にご連絡ください。<a href={paths.helpContacts}>お問い合わせ先</a>
        </Notice>
      )}
      {shown && !revealedUntil && (
        <>
          <PostButton action={paths.reveal(application.receiptNumber)} variant="main">
            {shown}を表示する
          </PostButton>
          <p className="print-only">
            {shown}は、表示する前に印刷されたため、この紙には載っていません。NSSの「ID発行内容 参照」（申込受付番号
            {application.receiptNumber}）で「{shown}を表示する」を押してから、もう一度印刷してください。
            {hasPasswords && windowOpen && `パスワードを表示できるのは、${formatLong(window.through)}までです。`}
          </p>
        </>
      )}
      {revealedUntil && shown && (
        <p className="no-print">{formatTime(revealedUntil)}まで表示しています。表示したことは記録されます。</p>
      )}
      {revealedUntil && hasPasswords && windowOpen && application.passwordsNotedAt === null && (
        <div className="no-print">
          <PostButton action={paths.noted(application.receiptNumber)}>パスワードを控えました</PostButton>
        </div>
      )}
    </>
  );
}
