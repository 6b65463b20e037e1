import { keyPlace } from "../lib/domain/account/address-check";
import { formatInstant, formatLong, type JapanDate } from "../lib/domain/calendar/japan-date";
import { paths } from "../lib/domain/paths";
import { type LetterPart, linkTo, sentences } from "./letter";
import { oneLine } from "./plain-text";

interface Passed {
  readonly loginId: string;
  readonly on: JapanDate;
  readonly baseUrl: string;
}

/** 【NSS】システム管理責任者ご登録のお知らせ, to the new manager, with the link by which a password is set. */
export const managementReceived = ({ loginId, on, baseUrl }: Passed, expiresAt: Date): LetterPart[] => [
  sentences(`${formatLong(on)}から、システム管理責任者として登録されました。`),
  { kind: "facts", facts: [["ユーザーID", loginId]] },
  sentences("このユーザーIDは、前任の方から引き継がれたものです。前任の方のパスワードは使えません。"),
  linkTo(baseUrl, paths.passwordLink(keyPlace), "次のページで、新しいパスワードを設定してください。"),
  sentences(`リンクは${formatInstant(expiresAt)}まで、一度だけ使えます。ほかの方に転送しないでください。`),
];

/** 【NSS】システム管理責任者変更のお知らせ, to the former manager. */
export const managementGiven = ({ loginId, on }: Passed, name: string): LetterPart[] => [
  sentences(
    `${formatLong(on)}から、システム管理責任者は${oneLine(name)}様になりました。`,
    `ユーザーID「${loginId}」は引き継がれましたので、これまでのパスワードではログインできません。`,
    "これまでのご協力にお礼を申し上げます。",
  ),
];
