/** The Center as mails, pages and PDFs name it. */
export const centerName = "輸出入・港湾関連情報処理センター株式会社";

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  /** What to ask there. */
  readonly about: string;
}

/** お問い合わせ先 */
export const contacts: readonly Contact[] = [
  {
    name: "ヘルプデスク",
    phone: "0120-794-550",
    hours: "24時間",
    about: "NACCSの操作、端末やデジタル証明書の不具合",
  },
  {
    name: "ソリューション事業推進部 利用契約事務課",
    phone: "044-520-6266",
    hours: "平日 9:00～18:00",
    about: "申込の内容、契約、利用開始日",
  },
];
