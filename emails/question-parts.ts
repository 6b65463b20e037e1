import { formatLong } from "../lib/domain/calendar/japan-date";
import { stepWords } from "../lib/domain/change/wizard-steps";
import { paths } from "../lib/domain/paths";
import { applicationLink, type LetterPart, type LetterSetting } from "./letter";

/** The open question of the application, with all that was added to it. */
export const questionText = ({ application }: LetterSetting): LetterPart => ({
  kind: "quote",
  label: "確認事項",
  text: application.query ?? "",
});

/** Until when it is to be answered (R22). */
export function answerDue({ performed }: LetterSetting): LetterPart[] {
  const dueOn = performed && "dueOn" in performed ? performed.dueOn : undefined;
  return dueOn ? [{ kind: "facts", facts: [["回答期限", formatLong(dueOn)]] }] : [];
}

/** The way to the page where it is answered: to the step that it is about, where it names one. */
export function answerLink(setting: LetterSetting): LetterPart {
  const { queryStep, receiptNumber } = setting.application;
  if (!queryStep) {
    return applicationLink(
      setting,
      "以下のページから、確認事項への回答、申込内容の修正、または取下げを行ってください。",
    );
  }
  const label = `以下のページで「${stepWords[queryStep].name}」をご確認の上、回答、申込内容の修正、または取下げを行ってください。`;
  return applicationLink(setting, label, paths.correction(receiptNumber));
}
