/** R2: where an application stands. DRAFT is not among them: a draft is not an application yet. */
export const applicationStatuses = [
  "RECEIVED",
  "IN_REVIEW",
  "QUERIED",
  "APPROVED",
  "CERTIFICATES_ISSUED",
  "IN_USE",
  "WITHDRAWN",
  "REJECTED",
  "INVALIDATED",
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

export type Tone = "waiting" | "working" | "attention" | "done" | "stopped";

interface StatusText {
  readonly word: string;
  readonly tone: Tone;
  /** What it means for the customer, and what comes next. */
  readonly sentence: string;
}

const texts: Record<ApplicationStatus, StatusText> = {
  RECEIVED: {
    word: "受付",
    tone: "waiting",
    sentence: "申込を受け付けました。NACCSセンターの審査をお待ちください。",
  },
  IN_REVIEW: {
    word: "内容確認中",
    tone: "working",
    sentence: "NACCSセンターが内容を確認しています。終わりしだいメールでお知らせします。",
  },
  QUERIED: {
    word: "確認事項あり",
    tone: "attention",
    sentence: "NACCSセンターから確認事項があります。回答するか、申込内容を修正してください。",
  },
  APPROVED: {
    word: "審査終了",
    tone: "done",
    sentence: "審査が終了しました。利用開始日と通知内容をご確認ください。",
  },
  CERTIFICATES_ISSUED: {
    word: "作業完了",
    tone: "done",
    sentence: "発行作業が完了しました。ID通知内容をご確認ください。",
  },
  IN_USE: { word: "利用開始", tone: "done", sentence: "利用開始日になりました。帳票（PDF）を出力できます。" },
  WITHDRAWN: { word: "取下げ", tone: "stopped", sentence: "この申込は取り下げられました。" },
  REJECTED: { word: "不承認", tone: "stopped", sentence: "この申込は承認されませんでした。理由をご確認ください。" },
  INVALIDATED: { word: "無効", tone: "stopped", sentence: "この申込の承認は無効になりました。理由をご確認ください。" },
};

export const statusText = (status: ApplicationStatus): StatusText => texts[status];

/** 作成中: the screen word of a draft. */
export const draftWord = "作成中";
