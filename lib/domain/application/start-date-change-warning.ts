import { formatLong } from "../calendar/japan-date";
import { bearsCertificate } from "../contract/terminal-kind";
import type { ApplicationRecord } from "./application-record";

/** What staff must know before they change a confirmed start date. */
export const startDateChangeWarning = ({ startDate, issuedUserIds, issuedTerminals }: ApplicationRecord): string =>
  [
    startDate ? `現在の利用開始日は${formatLong(startDate)}です。` : "",
    "この申込による契約の変更が、新しい利用開始日から有効になります。",
    issuedUserIds.length > 0
      ? "発行した利用者IDとパスワードは変わりません。お客様に案内済みのパスワードの参照期間が短くなることはありません。"
      : "",
    issuedTerminals.some(({ kind }) => bearsCertificate(kind))
      ? "デジタル証明書の有効期間と取得期限も、新しい利用開始日に合わせて変わります。"
      : "",
  ].join("");
