import { type AddressStanding, newManagerAddress } from "../account/address-check";
import { addDays, formatLong, type JapanDate } from "../calendar/japan-date";
import type { StartDateCircumstances } from "../calendar/start-date";
import { announcedSettingDeadline } from "../calendar/system-setting-deadline";
import type { ApplicationContent } from "../change/application-content";
import { factOf } from "../change/change-item";
import { changeBlocks, changedBlocks, planOf, type TabbedBlock } from "../change/changes";
import { companyValuesIn, officesText, type SisterOffice } from "../change/company-values";
import { emptiedUserCodes } from "../change/emptied-user-codes";
import type { IdentificationForecast } from "../change/identification-forecast";
import { refuseChanges } from "../change/refuse-changes";
import { needsSystemSetting } from "../change/system-setting-need";
import { whatEnds } from "../change/what-ends";
import { type Contract, usesNetNaccs } from "../contract/contract";
import { contractAsOf, lastSeq, turningDays } from "../contract/ledger";
import type { Ledgers } from "../contract/ledgers";
import { contractAfter } from "../contract/plan";
import { userCodeWord } from "../contract/user-code-name";
import { wishFinding } from "./wish-finding";

/**
 * Something that was checked for the reviewer, with its outcome. A problem keeps the approval from being given, on whatever
 * day; a caution is to be looked at; a note is good to know.
 */
export interface ReviewFinding {
  readonly checked: string;
  readonly outcome: "fine" | "note" | "caution" | "problem";
  readonly sentences: readonly string[];
}

export interface ReviewCircumstances extends StartDateCircumstances {
  /** The day of filing, from which it is told whether it was in time. */
  readonly filedOn: JapanDate;
}

/** What the review is judged against: the office's ledger as it stands now. */
export interface CaseContracts extends Ledgers {
  /** The contract that the customer saw. */
  readonly before: Contract;
  /** The ledger's last entry when the application was filed. */
  readonly filedSeq: number;
}

/** What is known besides. */
export interface CaseSurroundings {
  /** The applications that touch the same (R24), with what both change. */
  readonly touching: readonly { readonly receiptNumber: string; readonly shared: readonly string[] }[];
  readonly userIds: readonly IdentificationForecast[];
  /** Whether the other offices that were asked agree. */
  readonly consents?: readonly ReviewFinding[];
  /** The company's other offices. */
  readonly sisters: readonly SisterOffice[];
  /** Of a new address of the system manager: whether its owner confirmed it. */
  readonly address?: AddressStanding | undefined;
}

/** The rules looked at again on the day of the review, against the contract as it will stand on the wished date. */
export function reviewFindings(
  content: ApplicationContent,
  contracts: CaseContracts,
  circumstances: ReviewCircumstances,
  { touching, userIds, consents = [], sisters, address }: CaseSurroundings,
): ReviewFinding[] {
  const condition = conditionFinding(content, contracts, circumstances.today);
  return [
    condition,
    ledgerFinding(content, contracts),
    wishFinding(content.wishedStartDate, circumstances),
    ...consents,
    touchingFinding(touching),
    ...(condition.outcome === "problem" ? [] : numbersFinding(userIds)),
    ...emptiedFinding(content, contracts),
    ...endingsFinding(content, contracts),
    ...settingFinding(content, contracts, circumstances),
    ...companyFinding(content, contracts, sisters),
    ...addressFinding(content, contracts, address),
    ...netNaccsFinding(content, contracts),
  ];
}

/** Why the approval cannot be given, whatever day is chosen; empty where it can. */
export const problemsIn = (findings: readonly ReviewFinding[]): readonly string[] =>
  findings.filter(({ outcome }) => outcome === "problem").flatMap(({ sentences }) => sentences);

function conditionFinding(
  { changes, wishedStartDate: wish }: ApplicationContent,
  { filedSeq: _, ...contracts }: CaseContracts,
  today: JapanDate,
): ReviewFinding {
  const checked = "申込の条件と契約";
  const refusedOn = (day: JapanDate) => refuseChanges(changes, { ...contracts, day });
  const refusals = refusedOn(wish);
  if (refusals.length === 0) {
    const sentence = `利用開始希望日の契約に照らして、申込の条件を満たしています。`;
    return { checked, outcome: "fine", sentences: [sentence] };
  }
  const facts = refusals.map(factOf);
  // Between two turning days the contract is the same, so that these days stand for all.
  const possible = [addDays(today, 1), ...turningDays(contracts.ledger, today)].find(
    (day) => refusedOn(day).length === 0,
  );
  if (!possible) return { checked, outcome: "problem", sentences: facts };
  const [first] = refusals;
  const day = formatLong(first?.firstDay ?? possible);
  const way =
    possible > wish
      ? `利用開始日を${day}以降にすると承認できます。`
      : `利用開始日を早めると（${day}など）承認できます。`;
  return { checked, outcome: "caution", sentences: ["利用開始希望日では、申込の条件を満たしません。", ...facts, way] };
}

function ledgerFinding({ changes, wishedStartDate }: ApplicationContent, contracts: CaseContracts): ReviewFinding {
  const checked = "申込後の契約の変更";
  const changed = changedSinceFiling(wishedStartDate, contracts);
  if (changed.length === 0) {
    return { checked, outcome: "fine", sentences: ["申込の後に、この事業所の契約内容は変わっていません。"] };
  }
  const titles = (blocks: readonly TabbedBlock[]) => blocks.map(({ title }) => `「${title}」`).join("、");
  const applied = changeBlocks(changes, contracts.before, contractAsOf(contracts.ledger, wishedStartDate));
  const own = changed.filter(({ title }) => applied.some((block) => block.title === title));
  const sentences = [
    `申込の後に、${titles(changed)}の契約内容が変わりました（下の表）。「変更内容」は申込時の契約、「契約内容」は現在の契約を示しています。`,
    ...(own.length > 0 ? [`このうち${titles(own)}は、この申込でも変更します。`] : []),
  ];
  return { checked, outcome: "caution", sentences };
}

/** What of the contract became another after filing: as the customer saw it, and as it stands now for the wished date. */
export const changedSinceFiling = (wish: JapanDate, { ledger, before, filedSeq }: CaseContracts): TabbedBlock[] =>
  lastSeq(ledger) === filedSeq ? [] : changedBlocks(before, contractAsOf(ledger, wish));

/** So many applications are named; the list below has all of them. */
const named = 3;

function touchingFinding(touching: CaseSurroundings["touching"]): ReviewFinding {
  const checked = "ほかの申込との重なり";
  if (touching.length === 0) {
    return { checked, outcome: "fine", sentences: ["同じ内容に関わる審査中・利用開始前の申込はありません。"] };
  }
  const sentences = [
    "同じ内容に関わる審査中・利用開始前の申込があります（下の一覧）。",
    ...touching.slice(0, named).map(({ receiptNumber, shared }) => `${receiptNumber}：${shared.join("、")}`),
  ];
  return { checked, outcome: "caution", sentences };
}

function numbersFinding(userIds: readonly IdentificationForecast[]): ReviewFinding[] {
  if (userIds.length === 0) return [];
  const checked = "識別番号の残り";
  const short = userIds.filter(({ addition, userIds: ids }) => ids.length < addition.count);
  if (short.length === 0)
    return [{ checked, outcome: "fine", sentences: ["追加する識別番号は、すべて払い出せます。"] }];
  const sentences = short.map(
    ({ addition, userIds: ids }) =>
      `${userCodeWord(addition.userCode)}の識別番号が${addition.count - ids.length}個足りません（申込は${addition.count}個）。`,
  );
  return [{ checked, outcome: "problem", sentences }];
}

function emptiedFinding(
  { changes, wishedStartDate: wish }: ApplicationContent,
  contracts: CaseContracts,
): ReviewFinding[] {
  const contract = contractAsOf(contracts.ledger, wish);
  const plan = planOf(changes, contracts.before);
  if (!plan.some(({ type }) => type === "endUserId")) return [];
  const checked = "識別番号の残らない利用者コード";
  const emptied = emptiedUserCodes(contract, contractAfter(contract, plan, wish));
  if (emptied.length === 0) {
    return [{ checked, outcome: "fine", sentences: ["識別番号がすべてなくなる利用者コードはありません。"] }];
  }
  const sentence = `利用者コード${emptied.join("、")}の識別番号がすべてなくなり、利用者コードだけが契約に残ります。`;
  return [{ checked, outcome: "caution", sentences: [sentence] }];
}

/** What industries that are given up, and UserCodes and archives that end, take along. */
function endingsFinding(
  { changes, wishedStartDate: wish }: ApplicationContent,
  contracts: CaseContracts,
): ReviewFinding[] {
  const contract = contractAsOf(contracts.ledger, wish);
  const sentences = whatEnds(contract, contractAfter(contract, planOf(changes, contracts.before), wish));
  return sentences.length > 0 ? [{ checked: "一緒に終わるもの", outcome: "caution", sentences }] : [];
}

/** R9: that a システム設定申込 is needed, and until when it is for the wished date. */
function settingFinding(
  { changes, wishedStartDate: wish }: ApplicationContent,
  contracts: CaseContracts,
  circumstances: ReviewCircumstances,
): ReviewFinding[] {
  const contract = contractAsOf(contracts.ledger, wish);
  if (!needsSystemSetting(contract, contractAfter(contract, planOf(changes, contracts.before), wish))) return [];
  const due = formatLong(announcedSettingDeadline(wish, circumstances));
  const sentence = `新しい業種または利用者コードの識別番号を追加するため、システム設定申込が必要です。利用開始希望日の場合の締切日は${due}です。`;
  return [{ checked: "システム設定申込", outcome: "note", sentences: [sentence] }];
}

function companyFinding(
  { changes }: ApplicationContent,
  { before }: CaseContracts,
  sisters: readonly SisterOffice[],
): ReviewFinding[] {
  const values = companyValuesIn(planOf(changes, before));
  if (values.length === 0) return [];
  const checked = "企業の情報";
  const what = `${values.map((value) => `「${value}」`).join("")}は企業の情報です。`;
  const who =
    sisters.length === 0
      ? "同じ企業に、他の事業所はありません。"
      : `次の事業所の契約も変わり、承認するとそのシステム管理責任者にお知らせします：${officesText(sisters)}`;
  return [{ checked, outcome: "note", sentences: [what + who] }];
}

function addressFinding(
  content: ApplicationContent,
  { before }: CaseContracts,
  address: AddressStanding | undefined,
): ReviewFinding[] {
  const email = newManagerAddress(before, content);
  if (email === undefined) return [];
  const checked = "システム管理責任者の新しいE-mailアドレス";
  if (address?.confirmedAt && address.email.toLowerCase() === email.toLowerCase())
    return [{ checked, outcome: "fine", sentences: ["新しいアドレスにメールが届くことは、確認されています。"] }];
  const sentence = `${email}にお送りした確認のメールから、まだ確認されていません。承認はできますが、お知らせが届かないことがあります。`;
  return [{ checked, outcome: "caution", sentences: [sentence] }];
}

function netNaccsFinding(
  { changes, wishedStartDate: wish }: ApplicationContent,
  contracts: CaseContracts,
): ReviewFinding[] {
  const addsWeb = planOf(changes, contracts.before).some(
    (operation) => operation.type === "addUserIds" && operation.processingMode === "WEB_NACCS",
  );
  if (!addsWeb || !usesNetNaccs(contractAsOf(contracts.ledger, wish))) return [];
  const sentence = "この事業所はnetNACCSを利用中です。今のnetNACCSの利用者IDと論理端末でもWebNACCSを利用できます。";
  return [{ checked: "netNACCSの利用", outcome: "note", sentences: [sentence] }];
}
