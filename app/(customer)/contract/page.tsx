import type { Metadata } from "next";
import { ProcedureFacts } from "@/components/application/procedure-facts";
import { ComingChangesList } from "@/components/contract/coming-changes";
import { BillingFacts, OfficeFacts } from "@/components/contract/contract-facts";
import { EndNotice } from "@/components/contract/end-notice";
import { RelationTables } from "@/components/contract/relation-tables";
import { StartChange } from "@/components/contract/start-change";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Tabs } from "@/components/ui/tabs";
import { readLedger } from "@/lib/data/contract-ledger";
import { countDrafts } from "@/lib/data/drafts";
import { readLatestProcedure } from "@/lib/data/procedures";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { changesToCome } from "@/lib/domain/change/changes-to-come";
import { type ContractTab, contractTabOf, contractTabs } from "@/lib/domain/change/detail-tab";
import { usesNetNaccs } from "@/lib/domain/contract/contract";
import { contractOverTime } from "@/lib/domain/contract/contract-over-time";
import { contractAsOf } from "@/lib/domain/contract/ledger";
import { paths } from "@/lib/domain/paths";
import { recallForm } from "@/lib/web/form-memory";
import type { SearchParams } from "@/lib/web/list-address";
import { withQuery } from "@/lib/web/local-path";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../customer-frame";
import { LinesTab } from "./lines-tab";
import { TerminalsTab } from "./terminals-tab";
import { UserCodesTab } from "./user-codes-tab";

const title = "契約内容の確認";
export const metadata: Metadata = { title };

const address = (key: ContractTab) => (key === "application" ? paths.contract : `${paths.contract}?tab=${key}`);

export default async function ContractPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, signedInAs, context } = await requireCustomer();
  const query = await searchParams;
  const tab = contractTabs.find(({ key }) => key === query.tab)?.key ?? "application";
  const [ledger, openDrafts, returned, debit] = await Promise.all([
    readLedger(actor, actor.officeId, context.db),
    countDrafts(actor, context.db),
    recallForm(actor, query.form, context),
    tab === "billing" ? readLatestProcedure(actor, actor.officeId, "directDebit", context.db) : undefined,
  ]);
  if (!ledger) throw new Error(`office ${actor.officeId} has no contract`);
  const today = japanDateOf(context.clock.now());
  const contract = contractAsOf(ledger, today);
  const overTime = contractOverTime(ledger, today);
  const { company, office } = contract;
  const coming = changesToCome(ledger, today);
  const comingIn = (key: ContractTab) =>
    coming
      .map(({ day, blocks }) => ({ day, blocks: blocks.filter((block) => contractTabOf(block.tab) === key) }))
      .filter(({ blocks }) => blocks.length > 0);

  return (
    <CustomerFrame signedInAs={signedInAs} current="contract" crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        over={`${company.name} ${office.name}（${office.officeCode}）`}
        lead="現在の契約内容です。承認済みで、これから始まる内容は日付とともに表示します。"
      />
      {returned?.cause === "session" && (
        <Notice tone="warning" title="ログインし直しました">
          申込はまだ始まっていません。もう一度ボタンを押してください。
        </Notice>
      )}
      <EndNotice endedFrom={signedInAs.office?.endedFrom ?? null} today={today} />
      <StartChange usesNetNaccs={usesNetNaccs(contract)} openDrafts={openDrafts} ended={contract.ended !== null} />
      <Tabs
        label="契約内容の区分"
        tabs={contractTabs.map(({ key, label }) => ({
          href: address(key),
          label,
          ...(comingIn(key).length > 0 ? { note: "変更予定あり" } : {}),
        }))}
        current={address(tab)}
      />
      {tab === "application" && (
        <>
          <UserCodesTab contract={overTime} today={today} />
          <RelationTables contract={contract} />
        </>
      )}
      {tab === "office" && <OfficeFacts contract={contract} />}
      {tab === "netnaccs" && <TerminalsTab contract={overTime} today={today} />}
      {tab === "lines" && <LinesTab contract={overTime} today={today} />}
      {tab === "billing" && <BillingFacts contract={contract} />}
      {tab === "billing" && debit && debit.procedure.endedAt === null && <ProcedureFacts {...debit} />}
      <ComingChangesList
        coming={comingIn(tab)}
        allHref={query.all === "1" ? undefined : withQuery(address(tab), "all", "1")}
      />
    </CustomerFrame>
  );
}
