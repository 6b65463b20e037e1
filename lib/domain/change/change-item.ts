import type * as z from "zod/mini";
import type { AttachedFile } from "../attachment/attached-file";
import type { BusinessCalendar } from "../calendar/business-days";
import type { JapanDate } from "../calendar/japan-date";
import type { ConsentAsk } from "../consent/asked-consent";
import type { Contract } from "../contract/contract";
import type { OtherOffice } from "../contract/other-office";
import type { PlannedOperation } from "../contract/plan";
import type { FormValues, ParsedForm } from "../form/parse-form";
import type { ChangeBlock } from "./change-block";
import type { Form } from "./define-form";
import type { DetailTab } from "./detail-tab";
import type { FieldChanges } from "./fields/field-changes";
import type { ItemStep } from "./item-step";

/** The blocks of the items screen, in its order. */
export const changeGroups = [
  { key: "office", label: "本社・事業所の変更" },
  { key: "userCodes", label: "利用業種・利用者コード等の変更" },
  { key: "netNaccs", label: "端末・証明書の変更（netNACCS）" },
  { key: "lines", label: "回線・端末等の変更（一般NACCS）" },
  { key: "pricePlan", label: "料金プランの変更" },
  { key: "statistics", label: "管理統計資料の変更" },
  { key: "archive", label: "保税管理資料保存サービスの変更" },
  { key: "billing", label: "請求先の変更" },
  { key: "other", label: "その他の契約変更" },
] as const;
export type ChangeGroupKey = (typeof changeGroups)[number]["key"];

/** A check box of the items screen. */
export interface ItemBox {
  readonly key: string;
  /** The words of the check box. */
  readonly label: string;
  /** The short words of 契約変更内容 on the reading page and in the PDFs. */
  readonly mark: string;
  readonly group: ChangeGroupKey;
  readonly hint?: string;
  /** What an application with it is, where that is no mere change of the contract. */
  readonly kind?: "end" | "new";
}

/** The values of a draft's steps, raw as typed, by step key (`user-codes/1ANAC` for the detail pages). */
export type DraftValues = Readonly<Record<string, FormValues>>;

/** The chosen items with their values, by item key: the heart of an application. `valueIn` reads one of them. */
export type Changes = Readonly<Record<string, unknown>>;

/** Something that keeps an application from being filed, with the step where it can be mended. */
export interface ChangeProblem {
  readonly step: ItemStep | "items" | "applicant" | "confirm";
  /** The field on that step, as it is posted (`webCertificates.add`), where there is one. */
  readonly field?: string;
  /** The step whose answers bring it about, where it is mended on another: it is said there, too, with the way to `step`. */
  readonly seenOn?: ItemStep;
  /** For the customer: what is wrong and what to do. */
  readonly message: string;
  /** For the Center: what is wrong. Absent where the message says no more than that. */
  readonly fact?: string;
}

/** A problem for both readers: what is wrong, and what the customer can do. */
export const toMend = (fact: string, remedy: string): Pick<ChangeProblem, "message" | "fact"> => ({
  message: fact + remedy,
  fact,
});

/** What is wrong, without what the customer is to do. */
export const factOf = ({ message, fact }: ChangeProblem): string => fact ?? message;

/** What an item is judged against. */
export interface ItemCircumstances {
  /** The contract on the day the changes are to hold from, without them and with all of them. */
  readonly before: Contract;
  readonly after: Contract;
  readonly day: JapanDate;
  /** The keys of all chosen items. */
  readonly chosen: readonly string[];
  /** Every identification number that a UserCode ever had (R14); absent, those that the contract holds. */
  numbersTaken?(userCode: string): ReadonlySet<string>;
  /** Whether the company ever had its one UserCode for 外為法関連業務. */
  readonly forexCodeTaken?: boolean;
  /** The offices that the items name, those of them that exist. */
  readonly offices?: readonly OtherOffice[];
  /** While the customer fills it in: from when days ahead are counted. A reviewer is not held to them. */
  readonly filing?: { readonly today: JapanDate; readonly calendar: BusinessCalendar };
}

/** The code of another office, as an item's value names it. */
export interface OfficeReference {
  readonly code: string;
  /** What the code is called: 付替先事業所コード. */
  readonly label: string;
  /** Where it was typed, as it is posted. */
  readonly field?: string;
}

/** A change that can be applied for. */
export interface ChangeItem<Value = unknown> extends ItemBox {
  readonly step: ItemStep;
  /** Where it is read, where that is not its step's tab. */
  readonly tab?: DetailTab;
  /** The value as an application keeps it. */
  readonly schema: z.ZodMiniType<Value, unknown>;
  /** What is to be known of it, above its fields. */
  readonly notes?: readonly string[];
  /** What it may change of the company and so for all its offices: 企業名. */
  readonly companyValues?: string;
  /** Its form, kept in the draft step of the item's key; absent where the item has pages of its own. */
  readonly form?: Form;
  /** What the form's fields offer and say where that depends on the contract. */
  offers?(circumstances: ItemCircumstances): FieldChanges;
  /** Its parts, where each is filled in on a page of its own. */
  readonly parts?: ItemParts;
  /** What its form starts from; empty, if not given. */
  start?(circumstances: ItemCircumstances, draft: DraftValues): FormValues;
  /**
   * What the draft's steps say of this item, ready for `schema`, or what is wrong with what was typed there. `chosen`: the keys of
   * all chosen items, for one that shares its pages with another.
   */
  fromDraft(draft: DraftValues, chosen?: readonly string[]): ParsedForm<unknown>;
  /** Back into draft steps: where a correction starts from. */
  toDraft(value: Value): DraftValues;
  /** What approval does. `before` is the contract that the customer saw: what is as it was there is left alone. */
  operations(value: Value, before: Contract): readonly PlannedOperation[];
  /** The other offices that it names; that each exists and has a contract is checked for all items alike. */
  offices?(value: Value): readonly OfficeReference[];
  /** The rules that the form alone cannot judge. */
  check?(value: Value, circumstances: ItemCircumstances): readonly ChangeProblem[];
  /** The files that go along, where it can have some. */
  files?(value: Value): readonly AttachedFile[];
  /** The other offices that have to agree, each with what it is asked. */
  asks?(value: Value, circumstances: ItemCircumstances): readonly ConsentAsk[];
  block(before: Contract, after: Contract): ChangeBlock;
}

/** A part of an item as its page shows it. */
export interface PartPage {
  readonly title: string;
  readonly lead: string;
  /** What its form starts from. */
  readonly start: FormValues;
}

/** The parts of an item, each filled in on a page of its own below the item's step: lines, one by one. */
export interface ItemParts {
  /** The form of a part. */
  readonly form: Form;
  /** What the part of a code is called: 回線「新規1」. */
  nameOf(code: string): string;
  /** What its fields offer and say where that depends on the contract. */
  offers?(circumstances: ItemCircumstances): FieldChanges;
  /** The part that an address names; undefined where it names none. */
  find(code: string, circumstances: ItemCircumstances): PartPage | undefined;
  /** The rules on a part that its form alone cannot judge, at the fields of its form. */
  check(code: string, typed: FormValues, circumstances: ItemCircumstances): readonly ChangeProblem[];
}
