/** Why an office's contract ends (our own list; nothing is public). */
export const endReasons = ["OFFICE_CLOSED", "BUSINESS_ENDED", "MERGED", "NO_LONGER_USED", "OTHER"] as const;
export type EndReason = (typeof endReasons)[number];

const words: Record<EndReason, string> = {
  OFFICE_CLOSED: "事業所の廃止",
  BUSINESS_ENDED: "事業の終了",
  MERGED: "他の事業所への統合",
  NO_LONGER_USED: "NACCSを利用しなくなるため",
  OTHER: "その他",
};

export const endReasonWord = (reason: EndReason): string => words[reason];
