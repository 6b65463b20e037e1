import { differsFromWish, standingOf } from "../lib/domain/application/application-record";
import { laterStarts } from "../lib/domain/application/later-starts";
import { formatLong, type JapanDate } from "../lib/domain/calendar/japan-date";
import { terminalNamesIn } from "../lib/domain/contract/terminal-kind";
import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";
import { settingPart } from "./setting-part";

/** 利用申込確認完了のお知らせ: approved, with the confirmed start date (R7) and how long the passwords can be read (R4). */
export function reviewComplete(setting: LetterSetting): LetterPart[] {
  const { application } = setting;
  const { startDate, content } = application;
  const later = laterStarts(application);
  return [
    sentences("申込内容の確認が完了しました。"),
    ...(startDate ? [{ kind: "facts" as const, facts: dates(startDate, content.wishedStartDate) }] : []),
    ...settingPart(setting.performed?.act === "approve" ? setting.performed.systemSettingDue : undefined),
    ...(later.length > 0 ? [sentences(...later)] : []),
    ...(differsFromWish(application) ? [sentences("利用開始日は、ご希望の日と異なります。")] : []),
    applicationLink(setting, "以下のページから、確定した申込内容と利用開始日を必ずご確認ください。"),
    ...(application.issuedUserIds.length > 0
      ? [
          sentences(
            "追加した利用者IDとパスワードは、同じページの「ID通知内容」にあります。",
            "パスワードは、利用開始日の2営業日後まで参照できます。",
          ),
        ]
      : []),
    ...(standingOf(application).asksForTerminals
      ? [
          sentences(
            `${terminalNamesIn(application.terminalsOrdered)}の発行が完了しましたら、管理責任者宛てにお知らせします。`,
          ),
        ]
      : []),
  ];
}

const dates = (startDate: JapanDate, wish: JapanDate): [string, string][] => [
  ["利用開始日", formatLong(startDate)],
  ...(startDate === wish ? [] : [["ご希望の日", formatLong(wish)] satisfies [string, string]]),
];
