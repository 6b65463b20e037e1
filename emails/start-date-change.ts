import { certificateFetchDeadline } from "../lib/domain/calendar/certificate-validity";
import { formatLong, type JapanDate } from "../lib/domain/calendar/japan-date";
import { bearsCertificate } from "../lib/domain/contract/terminal-kind";
import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";
import { settingPart } from "./setting-part";

/** 利用開始日変更のお知らせ: the old and the new day (R7), and what follows for passwords (R4) and certificates (R17). */
export function startDateChange(setting: LetterSetting): LetterPart[] {
  const { application, performed } = setting;
  const { startDate, previousStartDate, startDateMessage, passwordsPromisedThrough: through } = application;
  const days = [...fact("変更前の利用開始日", previousStartDate), ...fact("新しい利用開始日", startDate)];
  const consequences = [
    ...(application.issuedUserIds.length > 0 && through
      ? [`パスワードは、${formatLong(through)}まで参照できます。`]
      : []),
    ...(application.issuedTerminals.some(({ kind }) => bearsCertificate(kind)) && startDate
      ? [`デジタル証明書は、${formatLong(certificateFetchDeadline(startDate))}までに取得してください。`]
      : []),
  ];
  return [
    sentences("利用開始日が変わりました。"),
    { kind: "facts", facts: days },
    ...settingPart(performed?.act === "changeStartDate" ? performed.systemSettingDue : undefined),
    ...(startDateMessage ? [{ kind: "quote" as const, label: "NACCSセンターからの説明", text: startDateMessage }] : []),
    ...(consequences.length > 0 ? [sentences(...consequences)] : []),
    applicationLink(setting, "以下のページから、新しい利用開始日をご確認ください。"),
  ];
}

const fact = (label: string, day: JapanDate | null): [string, string][] => (day ? [[label, formatLong(day)]] : []);
