/** The company that runs NACCS and reviews the applications. */
export const centerName = "輸出入・港湾関連情報処理センター株式会社";

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
}

export const helpDesk: Contact = { name: "ヘルプデスク", phone: "0120-794-550", hours: "24時間" };

export const contractOffice: Contact = {
  name: "ソリューション事業推進部 利用契約事務課",
  phone: "044-520-6266",
  hours: "平日 9:00～18:00",
};

/** お問い合わせ先, in the order pages and mails show them. */
export const contacts: readonly Contact[] = [helpDesk, contractOffice];
