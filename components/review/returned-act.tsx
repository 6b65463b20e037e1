import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { Notice } from "../ui/notice";
import { actAnchor, type StaffAct, staffActs } from "./staff-acts";

/** The form of an act that came back: refused, overtaken, or interrupted by the end of the session. */
export interface ReturnedForm {
  readonly act: StaffAct;
  readonly cause: "problems" | "session" | "conflict" | "enterKey";
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

/** The fields in which staff writes sentences. */
const typedNames = [
  ...["query", "reason", "message", "exceptionReason", "expiryReason", "withdrawalReason"],
  ...["consentReason", "takeOverReason", "handOverNote", "releaseNote"],
];

/** Says on top of the page that an act was not done, and why. What was typed is below, or here where its form is gone. */
export function ReturnedAct({ form, open }: { form: ReturnedForm; open: boolean }) {
  const { act, cause, values, problems } = form;
  const { title, asks } = staffActs[act];
  const hasForm = open && asks;
  const whole = problems.filter(({ field }) => field === "" || !hasForm);
  const typed = typedNames
    .flatMap((name) => values[name] ?? [])
    .filter(Boolean)
    .join("\n");
  return (
    <Notice
      tone={cause === "session" || cause === "enterKey" ? "warning" : "error"}
      level={2}
      title={`「${title}」は完了していません`}
    >
      {cause === "session" && <p>ログインし直しました。内容を確認して、もう一度「{title}」を押してください。</p>}
      {cause === "enterKey" && <p>Enterキーでは実行しません。内容を確認して、「{title}」のボタンを押してください。</p>}
      {whole.map(({ field, message }) => (
        <p key={`${field} ${message}`}>{message}</p>
      ))}
      {hasForm ? (
        <p>
          <a href={`#${actAnchor(act)}`}>入力した内容はここに残っています</a>
        </p>
      ) : (
        typed && (
          <>
            <p>入力していた内容:</p>
            <p className="mail-text">{typed}</p>
          </>
        )
      )}
    </Notice>
  );
}
