import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import type { Addition } from "@/lib/domain/change/user-code-change";
import type { WizardStep } from "@/lib/domain/change/wizard-steps";
import type { System } from "@/lib/domain/contract/system";
import type { FormValues } from "@/lib/domain/form/parse-form";
import type { DemoLoginId } from "../demo-accounts";
import type { Moment } from "./moment";

export type DemoAct =
  | { readonly act: "takeOn" | "approve" | "completeCertificates" | "withdraw" }
  | { readonly act: "query"; readonly text: string; readonly step?: WizardStep }
  | { readonly act: "correct"; readonly reason: string; readonly answer: string }
  | { readonly act: "reject" | "invalidate"; readonly text: string }
  | { readonly act: "handOver"; readonly to: DemoLoginId; readonly note: string };

/** An application of the past: what was asked for, and what happened to it. */
export interface DemoStory {
  readonly filedBy: DemoLoginId;
  readonly filed: Moment;
  readonly reason: string;
  readonly remarks?: string;
  readonly additions?: readonly (Addition & { readonly userCode: string; readonly system: System })[];
  readonly certificates?: number;
  /** What is typed for further items, by the item's key; a field that names a day can be told by the wished one. */
  readonly items?: (wish: JapanDate) => Readonly<Record<string, FormValues>>;
  /** The wish is not the earliest registration date but the one after it. */
  readonly startsLater?: boolean;
  readonly afterwards: readonly (DemoAct & { readonly on: Moment; readonly by: DemoLoginId })[];
}
