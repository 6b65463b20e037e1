import type { Metadata } from "next";
import { ApplicationStanding } from "@/components/application/application-standing";
import { turnFacts } from "@/components/application/turn-facts";
import { ConsentsSection } from "@/components/consent/consents-section";
import { openConsentFacts } from "@/components/consent/open-consent-facts";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Tabs } from "@/components/ui/tabs";
import { readHistory } from "@/lib/data/application-events";
import { listConsents } from "@/lib/data/consents";
import { readProcedures } from "@/lib/data/procedures";
import { readCalendar, readSchedule } from "@/lib/data/schedule";
import { standingOf, turnOfApplication } from "@/lib/domain/application/application-record";
import { actsOpenTo } from "@/lib/domain/application/transitions";
import { wishSentence } from "@/lib/domain/application/wish-sentence";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { changeBlocks } from "@/lib/domain/change/changes";
import { detailTabs } from "@/lib/domain/change/detail-tab";
import { firstValue } from "@/lib/domain/form/first-value";
import { paths } from "@/lib/domain/paths";
import { recallForm } from "@/lib/web/form-memory";
import { withQuery } from "@/lib/web/local-path";
import { CustomerFrame } from "../../customer-frame";
import { ApplicationPanel } from "./application-panel";
import { CustomerActs } from "./customer-acts";
import { DetailPanel } from "./detail-panel";
import { Documents } from "./documents";
import { NextStep } from "./next-step";
import { visitApplication } from "./visit-application";

export const metadata: Metadata = { title: "申込内容 参照" };

interface ApplicationPageProps {
  params: Promise<{ receipt: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
}

export default async function ApplicationPage({ params, searchParams }: ApplicationPageProps) {
  const { application, actor, signedInAs, context } = await visitApplication(params);
  const { tab: wanted, done, form, all } = await searchParams;
  const { receiptNumber, content, contractBefore, contractAfter } = application;
  const tab = detailTabs.find(({ key }) => key === wanted)?.key ?? "application";
  const today = japanDateOf(context.clock.now());
  const [calendar, schedule, history, consents, memory, procedures] = await Promise.all([
    readCalendar(context.db),
    readSchedule(today, context.db),
    readHistory(actor, receiptNumber, context.db),
    listConsents(actor, receiptNumber, context.db),
    recallForm(actor, form, context),
    tab === "billing" ? readProcedures(actor, receiptNumber, context.db) : [],
  ]);
  const turn = turnOfApplication(application, calendar);
  const wish = wishSentence(content.wishedStartDate, turn.holder, { today, schedule, calendar });
  const open = actsOpenTo("customer", standingOf(application));
  const last = history.at(-1)?.performed;
  const typed = memory && firstValue(memory.values, "answer");
  const answering = [paths.answer(receiptNumber), paths.correct(receiptNumber)];
  const isAnswer = typed !== undefined && answering.includes(memory?.action ?? "");
  const returned = isAnswer && open.includes("answer") ? memory : undefined;
  // What was typed for a question that is open no more is shown, so that it is not lost (R20).
  const lost = isAnswer && !returned ? typed : undefined;
  const whole = memory?.problems.filter(({ field }) => field === "" || !returned) ?? [];
  const address = (key: string) =>
    key === "application" ? paths.application(receiptNumber) : `${paths.application(receiptNumber)}?tab=${key}`;
  const blocks = changeBlocks(content.changes, contractBefore, contractAfter);
  const shown = blocks.filter((block) => block.tab === tab);
  const allHref = all === "1" ? undefined : withQuery(address(tab), "all", "1");

  return (
    <CustomerFrame
      signedInAs={signedInAs}
      current="applications"
      crumbs={[{ label: "申込情報一覧", href: paths.applications }, { label: "申込内容 参照" }]}
    >
      <PageHeading title="申込内容 参照" over={`申込受付番号 ${receiptNumber}`} />
      {done === "withdraw" && (
        <Notice tone="success">申込を取り下げました。申込担当者とシステム管理責任者にメールでお知らせします。</Notice>
      )}
      {done === "answer" && (
        <Notice tone="success">回答を送りました。NACCSセンターが内容を確認し、審査を続けます。</Notice>
      )}
      {whole.map(({ message }) => (
        <Notice key={message} tone="error" title="操作できませんでした">
          {message}
        </Notice>
      ))}
      {memory?.cause === "session" && returned && (
        <Notice tone="warning" title="ログインし直しました。送信はまだ完了していません">
          入力した回答はそのまま残っています。内容を確認して、もう一度押してください。
        </Notice>
      )}
      {lost && (
        <Notice tone="warning" title="送信できなかった回答">
          <p className="typed-lines">{lost}</p>
        </Notice>
      )}
      <ApplicationStanding
        status={application.status}
        turn={[
          ...turnFacts(turn, "customer", today, calendar),
          ...openConsentFacts(consents, application.status, today, calendar),
        ]}
        next={
          <>
            {wish && <p>{wish}</p>}
            <NextStep application={application} calendar={calendar} today={today} />
          </>
        }
      />
      <CustomerActs
        application={application}
        open={open}
        returned={returned}
        withdrawnBecause={last?.act === "withdrawForCustomer" ? last.reason : undefined}
        calendar={calendar}
        today={today}
      />
      <Documents application={application} today={today} />
      <Tabs
        label="申込内容の区分"
        tabs={detailTabs.map(({ key, label }) => ({
          href: address(key),
          label,
          ...(blocks.some((block) => block.tab === key) ? { note: "変更あり" } : {}),
        }))}
        current={address(tab)}
      />
      {tab === "application" ? (
        <>
          <ConsentsSection consents={consents} status={application.status} today={today} calendar={calendar} />
          <ApplicationPanel
            application={application}
            blocks={shown}
            allHref={allHref}
            history={history}
            dates={{ schedule, calendar }}
          />
        </>
      ) : (
        <DetailPanel
          tab={tab}
          application={application}
          blocks={shown}
          allHref={allHref}
          history={history}
          procedures={procedures}
        />
      )}
      <p className="no-print">
        <ButtonLink href={paths.applications}>申込情報一覧に戻る</ButtonLink>
      </p>
    </CustomerFrame>
  );
}
