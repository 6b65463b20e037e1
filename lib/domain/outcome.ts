import { readableDays } from "./account/access-after-end";
import { addDays, formatLong, type JapanDate } from "./calendar/japan-date";
import type { FieldProblem } from "./form/parse-form";

/** An expected failure. Bugs throw; these are answers. */
export type Problem =
  /** Not there, or not for this actor to know of (R21). */
  | { readonly kind: "notFound" }
  /** Wrong input. */
  | { readonly kind: "fields"; readonly problems: readonly FieldProblem[] }
  /** Somebody else acted first: the sentence says who did what. */
  | { readonly kind: "overtaken"; readonly sentence: string }
  /** The same step was saved from another tab. */
  | { readonly kind: "conflict" }
  /** The draft is not ready to be filed. */
  | { readonly kind: "incomplete" }
  /** The draft is no longer what was confirmed. */
  | { readonly kind: "changedSinceSeen" }
  /** A series of identification numbers is used up (R14). */
  | { readonly kind: "noNumbersLeft"; readonly userCode: string }
  | { readonly kind: "noUserCodeLeft"; readonly forex: boolean }
  /** The contract no longer holds what the application ends or adds to. */
  | { readonly kind: "contractChanged"; readonly subject: string }
  /** Passwords were tried too often, by this person or others: how long to wait at most. */
  | { readonly kind: "throttled"; readonly minutes: number }
  | { readonly kind: "wrongCredentials" }
  /** The office has no contract any more, from this day on. */
  | { readonly kind: "contractEnded"; readonly from: JapanDate }
  /** Nor are its accounts open any more. */
  | { readonly kind: "accountClosed"; readonly from: JapanDate };

export type Outcome<Value = void> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const done: Outcome = { ok: true, value: undefined };
export const succeeded = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const failed = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });

/** A problem as sentences at fields; "" is the form as a whole. */
export function problemsOf(problem: Problem): readonly FieldProblem[] {
  const whole = (message: string): FieldProblem[] => [{ field: "", message }];
  switch (problem.kind) {
    case "fields":
      return problem.problems;
    case "notFound":
      return whole("対象が見つかりません。すでに処理されたか、削除された可能性があります。");
    case "overtaken":
      return whole(`ほかの方が先に操作しました。${problem.sentence}画面の内容を確認してください。`);
    case "conflict":
      return whole(
        "別の画面で保存された内容があります。どちらの内容にするか確認して、もう一度同じボタンを押してください。",
      );
    case "incomplete":
      return whole("入力が終わっていない項目があります。表示された内容を修正してください。");
    case "changedSinceSeen":
      return whole("確認された後に、別の画面で内容が変わりました。内容をもう一度確認してください。");
    case "noUserCodeLeft":
      return whole(
        problem.forex
          ? "この企業には、外為法関連業務の利用者コード（V1で始まるコード）がすでに発行されています。"
          : "この企業に割り当てられる利用者コードが残っていません。",
      );
    case "noNumbersLeft":
      return whole(`利用者コード${problem.userCode}では、この業種・処理方式の識別番号をこれ以上払い出せません。`);
    case "contractChanged":
      return whole(`申込の後に契約内容が変わり、「${problem.subject}」を反映できません。契約内容を確認してください。`);
    case "throttled":
      return whole(
        `安全のため、パスワードの確認を少しお待ちいただいています。ほかの方の操作による場合もあります。${problem.minutes}分後にもう一度お試しください。`,
      );
    case "contractEnded":
      return whole(`契約は${formatLong(addDays(problem.from, -1))}で終了しました。新しい申込はできません。`);
    case "accountClosed":
      return whole(
        `契約は${formatLong(addDays(problem.from, -1))}で終了し、その後${readableDays}日間の参照期間も過ぎたため、ログインできません。お問い合わせは、NACCSセンターで承ります。`,
      );
    case "wrongCredentials":
      return whole("ユーザーIDまたはパスワードが正しくありません。入力し直してください。");
  }
}
