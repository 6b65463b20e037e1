/** The password of every account of the demo world. */
export const demoPassword = "nss-demo-2026!";

/** Who can log in to the demo world, as the start command and the log-in page tell it. */
export const demoAccounts = [
  { loginId: "NAC555", name: "輸出入 太郎", note: "ナックス商事 第一営業所 システム管理責任者" },
  { loginId: "NAC555-01", name: "通関 花子", note: "ナックス商事 第一営業所 申込担当者" },
  { loginId: "OCE101", name: "大洋 一郎", note: "オーシャン通運 東京支店 システム管理責任者（netNACCS利用）" },
  { loginId: "OCE102", name: "湊 良子", note: "オーシャン通運 横浜営業所 システム管理責任者" },
  { loginId: "center01", name: "審査 一郎", note: "NACCSセンター 審査担当" },
  { loginId: "center02", name: "確認 二美", note: "NACCSセンター 審査担当" },
  { loginId: "center-admin", name: "管理 三郎", note: "NACCSセンター 管理者" },
] as const;

export type DemoLoginId = (typeof demoAccounts)[number]["loginId"];
