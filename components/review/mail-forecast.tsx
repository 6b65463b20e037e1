"use client";

interface MailForecastProps {
  subject: string;
  recipients: readonly { readonly role: string; readonly name: string; readonly email: string }[];
}

/** The mails an act will send, and to whom (R16). */
export function MailForecast({ subject, recipients }: MailForecastProps) {
  return (
    <dl className="forecast">
      <dt>送信するメール</dt>
      <dd>
        {subject}
        <ul>
          {recipients.map((recipient) => (
            <li key={recipient.role}>
              {recipient.role} {recipient.name}様（
              <span className="forecast__address">{recipient.email}</span>）
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
