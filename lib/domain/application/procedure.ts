import type { JapanDate } from "../calendar/japan-date";
import type { Operation } from "../contract/operations/operations";
import type { ApplicationEvent } from "./application-event";
import type { ApplicationAct } from "./transitions";

/**
 * Work by hand that follows an approval, step by step, and that the contract waits for. A procedure is a table of steps; each is
 * an act of the Center on the application, with a date, news, and where it says so a mail. To add one: its steps here, their
 * acts in the table of transitions, and the operation that begins it.
 */
interface ProcedureTable {
  readonly label: string;
  /** The operation whose approval begins it. */
  readonly beganBy: Operation["type"];
  /** Where it stands before its first step. */
  readonly waiting: ProcedureState;
  readonly steps: readonly ProcedureStep[];
}

interface ProcedureState {
  readonly state: string;
  /** What the office has to know or do now. */
  readonly forOffice: string;
}

interface ProcedureStep extends ProcedureState {
  readonly act: ApplicationAct;
}

/** 口座振替 (our own steps; nothing is public): the Center posts the paper form, gets it back, checks it, and begins. */
const directDebit = {
  label: "口座振替の手続き",
  beganBy: "askForDirectDebit",
  waiting: {
    state: "用紙送付待ち",
    forOffice: "口座振替申込専用用紙を、請求書送付先に郵送します。しばらくお待ちください。",
  },
  steps: [
    {
      act: "sendDebitForm",
      state: "用紙送付済み",
      forOffice: "口座振替申込専用用紙に記入・押印し、同封の封筒で返送してください。",
    },
    {
      act: "receiveDebitForm",
      state: "受領・確認中",
      forOffice: "用紙を受け取りました。金融機関の確認が終わるまで、お待ちください。",
    },
    { act: "startDirectDebit", state: "口座振替開始", forOffice: "口座振替が始まります。" },
  ],
} as const satisfies ProcedureTable;

export const procedures = { directDebit } satisfies Record<string, ProcedureTable>;
export type ProcedureKind = keyof typeof procedures;
export type ProcedureAct = (typeof procedures)[ProcedureKind]["steps"][number]["act"];

export const procedureKinds = Object.keys(procedures) as readonly ProcedureKind[];
export const procedureActs: readonly ProcedureAct[] = procedureKinds.flatMap((kind) =>
  procedures[kind].steps.map(({ act }) => act),
);

export const isProcedureAct = (act: string): act is ProcedureAct => (procedureActs as readonly string[]).includes(act);

/** A procedure as it stands. */
export interface Procedure {
  readonly kind: ProcedureKind;
  /** The step done last; null before the first. */
  readonly reached: ProcedureAct | null;
  /** Since when it waits for its next step. */
  readonly since: Date;
  /** When it was done with, after its last step or because it is not wished for any more. */
  readonly endedAt: Date | null;
}

/** The procedures that operations begin once they are approved. */
export const begunBy = (operations: readonly Operation[]): ProcedureKind[] =>
  procedureKinds.filter((kind) => operations.some(({ type }) => type === procedures[kind].beganBy));

/** The step that comes next; undefined where there is none. */
export function nextStep({ kind, reached, endedAt }: Procedure): ProcedureAct | undefined {
  const { steps } = procedures[kind];
  return endedAt === null ? steps[steps.findIndex(({ act }) => act === reached) + 1]?.act : undefined;
}

/** Whether a step is the last of its procedure. */
export const isLastStep = (kind: ProcedureKind, act: ProcedureAct): boolean =>
  procedures[kind].steps.at(-1)?.act === act;

/** Where it stands, in words. */
export function procedureState({ kind, reached, endedAt }: Procedure): ProcedureState {
  const { steps, waiting } = procedures[kind];
  const step = steps.find(({ act }) => act === reached);
  if (endedAt !== null && !(reached && isLastStep(kind, reached)))
    return { state: "取りやめ", forOffice: "支払の方法が変わったため、手続きは行いません。" };
  return step ?? waiting;
}

/** The steps done, each with its date. */
export interface DoneStep {
  readonly act: ProcedureAct;
  readonly on: JapanDate;
}

/** The steps that events tell of. */
export const stepsIn = (events: readonly Pick<ApplicationEvent, "performed">[]): DoneStep[] =>
  events.flatMap(({ performed }) => ("on" in performed ? [performed] : []));
