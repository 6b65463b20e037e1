import { keyPlace } from "../lib/domain/account/address-check";
import { paths } from "../lib/domain/paths";
import { type LetterPart, linkTo, sentences } from "./letter";

/** 【NSS】E-mailアドレス確認のお願い, to the address that an application names for the system manager. */
export const managerAddress = (baseUrl: string): LetterPart[] => [
  sentences(
    "システム管理責任者を変更する申込で、このE-mailアドレスが新しい連絡先として登録されました。",
    "お知らせが届くことを確認するため、次のページを開き、「このアドレスを確認する」を押してください。",
  ),
  linkTo(baseUrl, paths.addressCheck(keyPlace), "確認のページ（ログインは不要です）"),
  sentences(
    "確認が済まない場合は、NACCSセンターから申込担当者にお問い合わせすることがあります。",
    "お心当たりがない場合は、何もせずにこのメールを破棄してください。",
  ),
];
