import * as z from "zod/mini";
import type { Contract } from "../contract/contract";
import type { Industry } from "../contract/industry";
import type { ProcessingMode } from "../contract/processing-mode";
import type { FormValues, ParsedForm } from "../form/parse-form";
import { type IdentificationNumbersChange, identificationNumbersSchema } from "./user-code-change";
import { type WebCertificatesChange, webCertificatesSchema } from "./web-certificates-change";

/** What each kind of change item carries in an application. An item is built when it has a value type here. */
export interface ChangeValues {
  identificationNumbers: IdentificationNumbersChange;
  webCertificates: WebCertificatesChange;
}
export type BuiltItemKey = keyof ChangeValues;

/** The chosen items with their values: the heart of an application. */
export const changesSchema = z.object({
  identificationNumbers: z.optional(identificationNumbersSchema),
  webCertificates: z.optional(webCertificatesSchema),
} satisfies { [K in BuiltItemKey]: z.ZodMiniType<ChangeValues[K] | undefined> });
export type Changes = { readonly [K in BuiltItemKey]?: ChangeValues[K] };

/** The wizard steps that items belong to, in the wizard's order. */
export const itemSteps = ["user-codes", "terminals"] as const;
export type ItemStep = (typeof itemSteps)[number];

/** Something that keeps an application from being filed, with the step where it can be mended. */
export interface ChangeProblem {
  readonly step: ItemStep | "items" | "applicant" | "confirm";
  /** The form field on that step, where there is one. */
  readonly field?: string;
  readonly message: string;
}

/** A table of one item as people read it, before → after; screens and PDFs draw exactly this. */
export interface ChangeBlock {
  readonly title: string;
  readonly step: ItemStep;
  readonly columns: readonly ChangeColumn[];
  readonly before: readonly ChangeRow[];
  readonly after: readonly ChangeRow[];
}

export interface ChangeColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "code" | "number" | "mark";
}

export interface ChangeRow {
  /** Absent where the row stays as it is. */
  readonly mark?: "追加" | "変更" | "削除";
  readonly cells: Readonly<Record<string, string>>;
}

/** The counts of 申込結果. */
export const countSubjects = ["userCodes", "userIds", "lines", "terminals", "mailboxes"] as const;
export type CountSubject = (typeof countSubjects)[number];
export interface ChangeCount {
  readonly add: number;
  readonly change: number;
  readonly remove: number;
}
export type ChangeCounts = Readonly<Record<CountSubject, ChangeCount>>;

/** What approval does to the contract. The writing itself is lib/data's. */
export type ContractOperation =
  | {
      readonly type: "addUserIds";
      readonly userCode: string;
      readonly industry: Industry;
      readonly processingMode: ProcessingMode;
      readonly singleSignOn: boolean;
      readonly count: number;
    }
  | { readonly type: "endUserId"; readonly userCode: string; readonly identificationNumber: string }
  | { readonly type: "addWebCertificates"; readonly count: number }
  | { readonly type: "endWebCertificate"; readonly terminalName: string };

/** What approval and the certificate work have issued so far; blocks show it in place of counts. */
export interface Issued {
  readonly userIds: readonly {
    readonly userCode: string;
    readonly identificationNumber: string;
    readonly industry: Industry;
    readonly processingMode: ProcessingMode;
  }[];
  readonly terminalNames: readonly string[];
}

export const nothingIssued: Issued = { userIds: [], terminalNames: [] };

/** The values of a draft's steps, raw as typed, by step key (`user-codes/1ANAC` for the detail pages). */
export type DraftValues = Readonly<Record<string, FormValues>>;

export interface BuiltChangeItem<K extends BuiltItemKey> {
  readonly key: K;
  readonly step: ItemStep;
  readonly schema: z.ZodMiniType<ChangeValues[K], unknown>;
  /** What the draft's steps say of this item, ready for `schema`, or what is wrong with what was typed there. */
  readonly fromDraft: (draft: DraftValues) => ParsedForm<unknown>;
  /** Back into draft steps: where a correction starts from. */
  readonly toDraft: (value: ChangeValues[K], contract: Contract) => DraftValues;
  /** The rules between this value, the contract and the other chosen items. */
  readonly check: (value: ChangeValues[K], contract: Contract, all: Changes) => ChangeProblem[];
  readonly block: (value: ChangeValues[K], contract: Contract, issued: Issued) => ChangeBlock;
  readonly counts: (value: ChangeValues[K]) => Partial<ChangeCounts>;
  readonly operations: (value: ChangeValues[K]) => ContractOperation[];
}
