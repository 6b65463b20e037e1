import * as z from "zod/mini";
import { addDays, formatLong, type JapanDate } from "../../calendar/japan-date";
import type { Contract } from "../contract";
import type { Impossible, NumberSource, OperationKind, Scope, Target } from "../operation-kind";
import { addIndustry } from "./add-industry";
import { addLine } from "./add-line";
import { addUserCode } from "./add-user-code";
import { addUserIds } from "./add-user-ids";
import { askForDirectDebit } from "./ask-for-direct-debit";
import { changeLine } from "./change-line";
import { changeMailboxes } from "./change-mailboxes";
import { endContract } from "./end-contract";
import { endIndustry } from "./end-industry";
import { endJointUse } from "./end-joint-use";
import { endLine } from "./end-line";
import { endSharedEquipment } from "./end-shared-equipment";
import { endTerminal } from "./end-terminal";
import { endUserCode } from "./end-user-code";
import { endUserId } from "./end-user-id";
import { issueTerminals } from "./issue-terminals";
import { joinUse } from "./join-use";
import { moveIn } from "./move-in";
import { moveOut } from "./move-out";
import { openCompany } from "./open-company";
import { openContract } from "./open-contract";
import { orderCertificates } from "./order-certificates";
import { orderTerminals } from "./order-terminals";
import { setBillingAddress } from "./set-billing-address";
import { setBillingContact } from "./set-billing-contact";
import { setBondedArchive } from "./set-bonded-archive";
import { setCompanyName } from "./set-company-name";
import { setContractor } from "./set-contractor";
import { setHeadOffice } from "./set-head-office";
import { setOfficeFacts } from "./set-office-facts";
import { setPaymentMethod } from "./set-payment-method";
import { setPricePlan } from "./set-price-plan";
import { setSingleSignOn } from "./set-single-sign-on";
import { setStatistics } from "./set-statistics";
import { setSystemManager } from "./set-system-manager";
import { shareEquipment } from "./share-equipment";
import { shareUserCode } from "./share-user-code";
import { stopSharing } from "./stop-sharing";
import { succeedCompany } from "./succeed-company";

/** Every kind of operation, under the name that its entries carry. */
const kinds = {
  openCompany,
  setCompanyName,
  setContractor,
  succeedCompany,
  setHeadOffice,
  openContract,
  setOfficeFacts,
  setBillingAddress,
  setBillingContact,
  setSystemManager,
  askForDirectDebit,
  setPaymentMethod,
  changeMailboxes,
  setPricePlan,
  addUserCode,
  endUserCode,
  addIndustry,
  endIndustry,
  addUserIds,
  endUserId,
  setSingleSignOn,
  setStatistics,
  setBondedArchive,
  orderCertificates,
  orderTerminals,
  issueTerminals,
  endTerminal,
  shareUserCode,
  stopSharing,
  shareEquipment,
  endSharedEquipment,
  joinUse,
  endJointUse,
  moveOut,
  moveIn,
  endContract,
  addLine,
  changeLine,
  endLine,
};

/** What an approval does to a contract. */
export type Operation = { [Type in keyof typeof kinds]: z.output<(typeof kinds)[Type]["schema"]> }[keyof typeof kinds];

type Kind = OperationKind<z.ZodMiniType<Operation>>;

const kindNamed = (type: string): Kind | undefined =>
  Object.hasOwn(kinds, type) ? (kinds[type as keyof typeof kinds] as Kind) : undefined;

/** An operation as an entry keeps it; what is not of its kind (a day of a plan) is left out. @throws where it is none */
export function readOperation(value: { readonly type: string }): Operation {
  const kind = kindNamed(value.type);
  if (!kind) throw new Error(`no kind of operation is called ${value.type}`);
  return z.parse(kind.schema, value);
}

const kindOf = (operation: Operation): Kind => kinds[operation.type] as Kind;

/** The contract with an operation done, `day` being the first day on which it holds, or why it cannot be done. */
export function applyOperation(contract: Contract, operation: Operation, day: JapanDate): Contract | Impossible {
  if (contract.ended && scopeOf(operation) === "office") {
    return { sentence: `契約は${formatLong(addDays(contract.ended.from, -1))}で終了しています。` };
  }
  return kindOf(operation).apply(contract, operation, day);
}

/** The operation as it reads when it holds from another day on; one that holds no days as it is. */
export const moveOperation = (operation: Operation, day: JapanDate): Operation =>
  kindOf(operation).move?.(operation, day) ?? operation;

export const scopeOf = (operation: Operation): Scope => kindOf(operation).scope;

/** Whether an operation is done after the others of its application. */
export const comesLast = (operation: Operation): boolean => kindOf(operation).comesLast === true;

/** What an operation changes of the contract of its scope (R24). */
export const targetsOf = (operation: Operation): readonly Target[] => kindOf(operation).touches(operation);

/** At approval: the operation with the numbers it needs; one that needs none as it is. */
export const issueNumbers = async (operation: Operation, numbers: NumberSource): Promise<Operation> =>
  (await kindOf(operation).issue?.(operation, numbers)) ?? operation;
