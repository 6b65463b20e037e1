import type { JapanDate } from "../domain/calendar/japan-date";
import { identificationNumber, identificationSeries } from "../domain/contract/identification-number";
import type { Industry } from "../domain/contract/industry";
import { terminalName, terminalSeries } from "../domain/contract/logical-terminal";
import type { Operation } from "../domain/contract/operations/operations";
import type { ProcessingMode } from "../domain/contract/processing-mode";
import { appendEntries } from "./contract-ledger";
import { drawNumbers } from "./counters";
import type { Transaction } from "./database";

// What a contract begins with: not by an application, from a day on.

type Opening<Type extends Operation["type"]> = Omit<Extract<Operation, { type: Type }>, "type">;

/** Since when it holds, and when it was entered. */
interface Beginning {
  readonly startDate: JapanDate;
  readonly enteredAt: Date;
}

/** @returns the new company's id */
export async function openCompany(
  tx: Transaction,
  company: Opening<"openCompany">,
  beginning: Beginning,
): Promise<string> {
  const { abbreviation, name } = company;
  const { id } = await tx.company.create({ data: { abbreviation, name }, select: { id: true } });
  await enter(tx, { companyId: id }, { type: "openCompany", ...company }, beginning);
  return id;
}

/** @returns the new office's id */
export async function openContract(
  tx: Transaction,
  contract: Opening<"openContract">,
  beginning: Beginning,
): Promise<string> {
  const { companyId } = contract;
  const { officeCode, name } = contract.office;
  const { id } = await tx.office.create({ data: { companyId, officeCode, name }, select: { id: true } });
  await enter(tx, { officeId: id }, { type: "openContract", ...contract }, beginning);
  return id;
}

/** A UserCode with UserIds; their numbers are drawn, so that the counters go on behind them (R14). */
export async function openUserCode(
  tx: Transaction,
  officeId: string,
  userCode: Opening<"addUserCode">,
  userIds: readonly { readonly industry: Industry; readonly processingMode: ProcessingMode; readonly count: number }[],
  beginning: Beginning,
): Promise<void> {
  const { code } = userCode;
  const { id: userCodeId } = await tx.userCode.create({ data: { officeId, code }, select: { id: true } });
  await enter(tx, { officeId }, { type: "addUserCode", ...userCode }, beginning);
  for (const { industry, processingMode, count } of userIds) {
    const first = await drawNumbers(tx, identificationSeries(code, industry, processingMode), count);
    const numbers = Array.from({ length: count }, (_, index) =>
      identificationNumber(industry, processingMode, first + index),
    );
    await tx.userId.createMany({ data: numbers.map((number) => ({ userCodeId, identificationNumber: number })) });
    await enter(
      tx,
      { officeId },
      { type: "addUserIds", userCode: code, industry, processingMode, count, numbers },
      beginning,
    );
  }
}

/** netNACCS terminals with these access keys. */
export async function openNetTerminals(
  tx: Transaction,
  officeId: string,
  accessKeys: readonly string[],
  beginning: Beginning,
): Promise<void> {
  const first = await drawNumbers(tx, terminalSeries, accessKeys.length);
  const terminals = accessKeys.map((accessKey, index) => ({
    name: terminalName(first + index),
    kind: "NET_NACCS" as const,
    accessKey,
    certificateValidThrough: null,
  }));
  await tx.logicalTerminal.createMany({ data: terminals.map(({ name }) => ({ officeId, name })) });
  await enter(tx, { officeId }, { type: "issueTerminals", ordered: 0, terminals }, beginning);
}

const enter = (
  tx: Transaction,
  scope: { readonly companyId: string } | { readonly officeId: string },
  operation: Operation,
  { startDate, enteredAt }: Beginning,
) => appendEntries(tx, [{ scope, startDate, operation, applicationId: null }], enteredAt);
