import { type Notice, noticeSubject, type Recipient, recipientWord } from "@/lib/domain/application/notice";

/** The mails an act will send, and to whom (R16). */
export function MailForecast({ notice, recipients }: { notice: Notice; recipients: readonly Recipient[] }) {
  return (
    <dl className="forecast">
      <dt>送信するメール</dt>
      <dd>
        {noticeSubject(notice)}
        <ul>
          {recipients.map((recipient) => (
            <li key={recipient.role}>
              {recipientWord(recipient.role)} {recipient.name}様（
              <span className="forecast__address">{recipient.email}</span>）
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
