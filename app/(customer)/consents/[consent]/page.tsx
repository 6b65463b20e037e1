import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentForm } from "@/components/consent/consent-form";
import { MatterSections } from "@/components/consent/matter-sections";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { ButtonLink } from "@/components/ui/button";
import { Panel, Section } from "@/components/ui/card";
import { FactSection } from "@/components/ui/fact-section";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { StatusTag } from "@/components/ui/status-tag";
import { readConsent } from "@/lib/data/consents";
import { readCalendar } from "@/lib/data/schedule";
import { roleWord } from "@/lib/domain/account/actor";
import { formatInstant, formatLong, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { consentState, consentTone, consentWord, isUnanswered } from "@/lib/domain/consent/consent";
import { consentStanding } from "@/lib/domain/consent/consent-standing";
import { consentDueWords, mattersWord } from "@/lib/domain/consent/consent-words";
import { mayAnswerConsent } from "@/lib/domain/consent/may-answer-consent";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import { recallForm } from "@/lib/web/form-memory";
import type { SearchParams } from "@/lib/web/list-address";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../../customer-frame";

const title = "同意のお願い";

interface Props {
  params: Promise<{ consent: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { actor, context } = await requireCustomer();
  const returned = await recallForm(actor, (await searchParams).form, context);
  return { title: titleWithProblems(title, returned !== undefined && returned.problems.length > 0) };
}

/** What another office asks this one to agree to: the page that the mail's link leads to. Looking at it changes nothing. */
export default async function ConsentPage({ params, searchParams }: Props) {
  const { actor, signedInAs, context } = await requireCustomer();
  const { consent: id } = await params;
  const consent = isUuid(id) ? await readConsent(actor, id, context.db) : undefined;
  if (!consent) notFound();
  const { form, done } = await searchParams;
  const [calendar, memory] = await Promise.all([readCalendar(context.db), recallForm(actor, form, context)]);
  const { asked, dueOn, receiptNumber, status, startDate, answeredAt, reason } = consent;
  const { companyName, officeName, officeCode } = asked.asker;
  const today = japanDateOf(context.clock.now());
  const state = consentState(consent, status, today);
  const open = isUnanswered(state);
  const asksMe = open && mayAnswerConsent(actor);
  const returned = memory?.action === paths.answerConsent(id) ? memory : undefined;
  const whole = returned?.problems.filter(({ field }) => field !== "reason" || !asksMe) ?? [];
  const typed = [returned?.values.reason ?? []].flat().join("\n");
  return (
    <CustomerFrame signedInAs={signedInAs} crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        over={`申込受付番号 ${receiptNumber}`}
        lead={`${companyName} ${officeName}（${officeCode}）の申込${mattersWord(asked)}には、貴事業所の同意が必要です。`}
      />
      {done === "1" && answeredAt && (
        <Notice tone="success">回答を送りました。申込者とNACCSセンターにお知らせします。</Notice>
      )}
      {whole.map(({ message }) => (
        <Notice key={message} tone="error" title="回答できませんでした">
          {message}
        </Notice>
      ))}
      {returned?.cause === "session" && asksMe && (
        <Notice tone="warning" title="ログインし直しました。まだ回答していません">
          内容を確認して、「同意する」または「同意しない」をもう一度押してください。
        </Notice>
      )}
      {typed && !asksMe && (
        <Notice tone="warning" title="送信できなかった理由・コメント">
          <p className="typed-lines">{typed}</p>
        </Notice>
      )}
      <Panel>
        <p>
          <StatusTag word={consentWord(state)} tone={consentTone(state)} large />
        </p>
        {consentStanding(consent, state, { status, startDate }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {reason && <p className="typed-lines">理由・コメント：{reason}</p>}
      </Panel>
      <FactSection
        title="申込者"
        facts={[
          { term: "企業名", value: companyName },
          { term: "事業所", value: `${officeName}（${officeCode}）` },
          startDate
            ? { term: "利用開始日", value: formatLong(startDate) }
            : { term: "利用開始希望日", value: formatLong(asked.from) },
          { term: "お願いした日時", value: formatInstant(consent.askedAt) },
          { term: "回答期限", value: open ? consentDueWords(dueOn, today, calendar) : formatLong(dueOn) },
        ]}
      />
      <MatterSections matters={asked.matters} />
      {open && (
        <Section title="回答">
          {asksMe ? (
            <ConsentForm consentId={id} values={returned?.values ?? {}} problems={returned?.problems ?? []} />
          ) : (
            <Notice title={`回答できるのは${roleWord("SYSTEM_MANAGER")}だけです`}>
              貴事業所のシステム管理責任者に、このページをお知らせください。
            </Notice>
          )}
        </Section>
      )}
      <p className="no-print">
        <ButtonLink href={paths.menu}>メニューに戻る</ButtonLink>
      </p>
    </CustomerFrame>
  );
}
