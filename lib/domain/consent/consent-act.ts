import { formatLong, type JapanDate } from "../calendar/japan-date";

/** What happens to the question whether another office agrees. */
export type ConsentAct = {
  readonly consentId: string;
  /** The office that is asked: 横浜営業所（OCE102） */
  readonly office: string;
} & (
  | {
      readonly act: "askConsent";
      readonly dueOn: JapanDate;
      /** A correction asks for something else. */
      readonly anew: boolean;
    }
  | { readonly act: "remindConsent"; readonly dueOn: JapanDate }
  | { readonly act: "agree" | "decline"; readonly reason: string }
  /** A correction does without it. */
  | { readonly act: "dropConsent" }
);

/** For the history of the application. People of other offices are not named to this one. */
export function consentHistory(performed: ConsentAct): string {
  const { office } = performed;
  switch (performed.act) {
    case "askConsent":
      return `${office}に${performed.anew ? "改めて" : ""}同意をお願いしました（回答期限は${formatLong(performed.dueOn)}）。`;
    case "remindConsent":
      return `${office}に、同意の回答を改めてお願いしました（回答期限は${formatLong(performed.dueOn)}）。`;
    case "agree":
      return `${office}のシステム管理責任者が同意しました。${performed.reason && `コメント: ${performed.reason}`}`;
    case "decline":
      return `${office}のシステム管理責任者が同意しませんでした。${performed.reason && `理由: ${performed.reason}`}`;
    case "dropConsent":
      return `申込内容の修正により、${office}への同意のお願いを取り消しました。`;
  }
}
