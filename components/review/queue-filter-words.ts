import type { WaitingChoice } from "@/lib/domain/application/waiting-choices";

// What the filters of 申込審査一覧 are called, on its form and where they are said to hide something.

export const assigneeWords = { me: "自分", nobody: "担当なし", somebody: "担当あり" } as const;

export const waitingWords: Readonly<Record<WaitingChoice, string>> = {
  center: "審査待ち・審査中",
  late: "対応が遅れている案件",
  corrected: "回答・修正が届いた案件",
  customer: "お客様の回答待ち",
  overdueAnswers: "回答期限超過",
  certificates: "端末・証明書発行待ち",
};
