import { addBusinessDays } from "../calendar/business-days";
import { formatLong } from "../calendar/japan-date";
import { type ContractLine, type LineFacts, sameSite } from "../contract/line";
import { type ChangeProblem, type ItemCircumstances, toMend } from "./change-item";
import { workDaysAhead } from "./line-form";

/** The rules on one line that an application adds or changes, at the fields of its form; `number` is its own. */
export function checkLine(
  { site, options, workDate, ownSystem, diagram }: LineFacts,
  number: string,
  { after, day, filing }: ItemCircumstances,
): ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  const others = after.lines.filter((line: ContractLine) => line.number !== number);
  if (options.includes("REDUNDANT") && !others.some((line) => sameSite(line.site, site))) {
    const fact = "冗長化には、同じ設置場所に2回線以上が必要です。";
    problems.push(at("options", fact, "同じ設置場所の回線をもう1つ追加するか、冗長化の選択を外してください。"));
  }
  const earliest = filing && addBusinessDays(filing.today, workDaysAhead, filing.calendar);
  if (earliest && workDate < earliest) {
    const message = `工事希望日は、${formatLong(earliest)}以降の日を入力してください（申込の日から${workDaysAhead}営業日以上先）。`;
    problems.push({ step: "lines", field: "workDate", message });
  } else if (workDate > day) {
    const fact = `工事希望日（${formatLong(workDate)}）が、利用開始日（${formatLong(day)}）より後です。`;
    problems.push(at("workDate", fact, "工事希望日を早めるか、利用開始希望日を工事希望日以降にしてください。"));
  }
  if (ownSystem && !diagram) {
    problems.push(
      at("diagram", "自社システムと接続する場合は、システム構成図が必要です。", "ファイルを選択してください。"),
    );
  }
  return problems;
}

const at = (field: string, fact: string, remedy: string): ChangeProblem => ({
  step: "lines",
  field,
  ...toMend(fact, remedy),
});
