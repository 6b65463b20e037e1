import { paths } from "../paths";

/** A help page: its title, and what one finds there. */
export interface HelpTopic {
  readonly title: string;
  readonly path: string;
  readonly words: string;
}

/** The help pages, in the order in which ヘルプ lists them. */
export const helpTopics = {
  reasons: {
    title: "変更する理由の記載例",
    path: paths.helpReasons,
    words: "申込画面の「変更する理由」に、何をどう書けばよいかの例です。",
  },
  office: {
    title: "企業・事業所の変更について",
    path: paths.helpOffice,
    words: "名称や所在地、契約者、管理責任者を変えるときに、何が一緒に変わるかの説明です。",
  },
  industries: {
    title: "利用業種・利用者コードについて",
    path: paths.helpIndustries,
    words: "業種ごとのシステム区分と、1つの利用者コードにまとめられる業種の一覧です。",
  },
  identificationNumbers: {
    title: "識別番号について",
    path: paths.helpIdentificationNumbers,
    words: "利用者IDのしくみと、処理方式による識別番号の違い（D01とD0Aなど）です。",
  },
  logicalTerminals: {
    title: "論理端末・デジタル証明書について",
    path: paths.helpLogicalTerminals,
    words: "端末や証明書をいくつ申し込めばよいか、認証コードは何に使うかの説明です。",
  },
  certificates: {
    title: "デジタル証明書の取得手順",
    path: paths.helpCertificates,
    words: "認証コード1・2を使って、パソコンごとに証明書を取得する手順と期限です。",
  },
  lines: {
    title: "回線・端末・メールボックスについて",
    path: paths.helpLines,
    words: "一般NACCSの回線の種類と、端末やメールボックスの数え方です。",
  },
  pricePlans: {
    title: "料金プランの選び方",
    path: paths.helpPricePlans,
    words: "AプランとBプランのどちらが安いかを、毎月の従量料金から試算できます。",
  },
  statistics: {
    title: "管理統計資料・保存サービスについて",
    path: paths.helpStatistics,
    words: "業種ごとに選べる資料の一覧と、料金、保存される期間です。",
  },
  billing: {
    title: "請求先・支払の方法について",
    path: paths.helpBilling,
    words: "請求のお知らせが届く先と、口座振替を始めるまでの流れです。",
  },
  otherChanges: {
    title: "その他の契約変更について",
    path: paths.helpOtherChanges,
    words: "機器共用、共同利用、付替、地位の承継、契約解除の前に、NACCSセンターに確認することです。",
  },
  contacts: { title: "お問い合わせ先", path: paths.helpContacts, words: "電話番号と受付時間です。" },
} as const satisfies Record<string, HelpTopic>;

export type HelpTopicKey = keyof typeof helpTopics;
