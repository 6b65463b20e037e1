import type * as z from "zod/mini";
import type { JapanDate } from "../calendar/japan-date";
import type { Contract, ContractUserId } from "./contract";
import type { Industry } from "./industry";

/** Why an operation cannot be done on a contract. */
export interface Impossible {
  /** For the person who decides on it. */
  readonly sentence: string;
  /** What the contract does not hold on that day, where that is the reason: it may hold it on another. */
  readonly missing?: string;
  /** The item that asks for it has a rule of its own on this, which knows the field and what to do. */
  readonly ruledByItem?: true;
}

export const isImpossible = (result: object): result is Impossible => "sentence" in result;

/** 「1ANAC D01」は契約にありません */
export const missing = (subject: string): Impossible => ({
  sentence: `「${subject}」は、この日の契約にありません。`,
  missing: subject,
});

/**
 * Something of a contract that an operation changes (R24), as a path: `userCode/1ANAC` lies around `userCode/1ANAC/id/D01`. What
 * two operations share they touch both.
 */
export interface Target {
  readonly key: string;
  /** For people: 利用者コード1ANAC */
  readonly label: string;
  /** What becomes of it where two applications change it, as far as that can be said of it. */
  readonly together?: Together;
}

/** What comes of two applications that do the same: it can be done once, the later start wins, or both count. */
export type Together = "once" | "laterWins" | "addsUp";

export type Scope = "company" | "office";

/** Draws numbers that are given out once and never again. It throws where a series is used up. */
export interface NumberSource {
  /** What the application's office holds on the day from which the operations are to hold, without them. */
  readonly held: Contract;
  /** Allocates the code of a new UserCode, which is called by another name until then. */
  userCode(wanted: { readonly code: string; readonly industries: readonly Industry[] }): Promise<string>;
  /** The code that was allocated for such a name before; any other code as it is. */
  codeOf(userCode: string): string;
  /** R14: identification numbers of a UserCode, ascending. */
  userIds(
    wanted: Pick<ContractUserId, "industry" | "processingMode"> & { readonly userCode: string; readonly count: number },
  ): Promise<readonly string[]>;
  /** The number of a line that has none yet, by the name under which it was asked for; asked again, the same. */
  line(name: string): Promise<string>;
  /** The number that was given to such a name; of any other line the number that it has. */
  lineOf(line: string): string;
}

/**
 * One kind of operation on a contract. A kind never changes its meaning, as its entries are read for ever: a new meaning is
 * a new kind.
 */
export interface OperationKind<Schema extends z.ZodMiniType = z.ZodMiniType> {
  /** Whose ledger it stands in: a company's values hold for all its offices. */
  readonly scope: Scope;
  readonly schema: Schema;
  /** It is done after the others of its application: it ends what they still speak of. */
  readonly comesLast?: true;
  /** The contract with the operation done, `day` being the first day on which it holds. */
  apply(contract: Contract, operation: z.output<Schema>, day: JapanDate): Contract | Impossible;
  /** What it changes, from the outside to the inside. */
  touches(operation: z.output<Schema>): readonly Target[];
  /** At approval: the operation with the numbers it needs. */
  issue?(operation: z.output<Schema>, numbers: NumberSource): Promise<z.output<Schema>>;
  /** Where it is moved to another first day: the operation with the days that follow from that day. */
  move?(operation: z.output<Schema>, day: JapanDate): z.output<Schema>;
}

/** Lets the compiler find the operation's type from its schema. */
export const operationKind = <Schema extends z.ZodMiniType>(kind: OperationKind<Schema>): OperationKind<Schema> => kind;
