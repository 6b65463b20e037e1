import type { ApplicationAct } from "../application/transitions";
import { formatLong, isJapanDate } from "../calendar/japan-date";

const applicationActs: Record<ApplicationAct | "file", string> = {
  file: "申込の登録",
  takeOn: "審査の開始",
  takeOver: "担当の引受け",
  handOver: "担当の引継ぎ",
  release: "担当の解除",
  query: "確認事項の通知",
  addToQuery: "確認事項の追加",
  remind: "確認事項の督促",
  takeBackQuery: "確認事項の取消し",
  answer: "確認事項への回答",
  correct: "申込の修正",
  closeUnanswered: "回答期限切れによる終了",
  withdraw: "申込の取下げ",
  withdrawForCustomer: "代理での取下げ",
  approve: "審査の終了（承認）",
  reject: "不承認",
  completeCertificates: "端末・証明書発行作業の完了",
  changeStartDate: "利用開始日の変更",
  startUse: "利用開始",
  invalidate: "承認の無効化",
  agree: "他事業所の同意",
  decline: "他事業所の不同意",
  remindConsent: "同意の督促",
  sendDebitForm: "口座振替申込専用用紙の送付",
  receiveDebitForm: "口座振替申込専用用紙の受領",
  startDirectDebit: "口座振替の開始",
};

/** What stands in the audit log as an act, in the order in which the page offers it. */
const words: Readonly<Record<string, string>> = {
  "log-in": "ログイン",
  "log-out": "ログアウト",
  "refuse-log-in": "ログインの拒否",
  "throttle-log-in": "ログインの一時停止",
  "change-password": "パスワードの変更",
  "create-administrator": "管理者の作成",
  "send-password-link": "パスワード設定リンクの発行",
  "set-password-by-link": "リンクによるパスワードの設定",
  "confirm-address": "E-mailアドレスの確認",
  "pass-management": "システム管理責任者の引継ぎ",
  "follow-names": "企業名・事業所名の反映",
  "refuse-act": "操作の拒否",
  "refuse-origin": "別サイトからの送信の拒否",
  "reveal-secrets": "パスワード・認証コードの表示",
  "read-application-form": "申込書の出力",
  "read-approval-notice": "承認通知の出力",
  "read-attachment": "添付ファイルの出力",
  "confirm-certificates-fetched": "証明書取得の記録",
  "confirm-passwords-noted": "パスワードを控えたことの記録",
  "erase-passwords": "パスワードの消去",
  "start-draft": "下書きの作成",
  "discard-draft": "下書きの破棄",
  "start-correction": "修正の開始",
  ...Object.fromEntries(Object.entries(applicationActs).map(([act, word]) => [`${act}-application`, word])),
  "ask-consent": "同意のお願い",
  "drop-consent": "同意のお願いの取消し",
  "resend-mail": "メールの再送",
  "send-mail-again": "送信済みメールの再送",
  "put-schedule-date": "システム登録日の設定",
  "remove-schedule-date": "システム登録日の削除",
  "put-closing-day": "休業日の設定",
  "remove-closing-day": "休業日の削除",
  "verify-chains": "連鎖の検証",
  "report-chains": "連鎖の日次報告",
};

export const auditedActs: readonly string[] = Object.keys(words);

/** The act in Japanese; one that has no words yet, by its name. */
export const auditWord = (action: string): string => words[action] ?? action;

const detailWords = {
  why: "理由",
  reason: "理由",
  origin: "送信元",
  from: "変更前",
  to: "変更後",
  note: "申し送り",
  count: "件数",
  names: "名称",
  on: "日付",
  loginId: "ユーザーID",
  more: "以降",
  startDate: "利用開始日",
  exceptionReason: "通常と異なる日にした理由",
  userIds: "発行した利用者ID",
  terminals: "発行した論理端末名",
  touched: "影響する申込",
  recipient: "宛先",
  sentAs: "新しいメール",
  file: "ファイル",
  applicationDeadline: "提出締切日",
  systemSettingDeadline: "システム設定申込締切日",
  office: "相手の事業所",
  dueOn: "回答期限",
  consentReason: "同意がないまま承認した理由",
  withoutConsent: "同意していない事業所",
};

/** A fact that an entry may hold: one that has words. */
export type AuditDetailKey = keyof typeof detailWords;

const valueWords: Readonly<Record<string, string>> = {
  wrongCredentials: "ユーザーIDまたはパスワードの誤り",
  disabledAccount: "停止中のアカウント",
  throttled: "一時停止中",
  overtaken: "ほかの操作が先に行われた",
  notFound: "対象がない、または権限がない",
  notAllowed: "権限がない",
  "not listed": "件数が多いため記録を省略",
  none: "なし",
};

/** The facts of an entry in one line: 理由: 一時停止中、件数: 3. Empty values are left out. */
export const auditDetailText = (detail: unknown): string =>
  Object.entries((detail ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== "" && value !== null && [value].flat().length > 0)
    .map(([name, value]) => `${wordsOf(name)}: ${[value].flat().map(valueText).join("・")}`)
    .join("、");

const wordsOf = (name: string): string =>
  Object.hasOwn(detailWords, name) ? detailWords[name as AuditDetailKey] : name;

function valueText(value: unknown): string {
  const text = String(value);
  return valueWords[text] ?? (isJapanDate(text) ? formatLong(text) : text);
}
