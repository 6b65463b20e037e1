import type { OwnApplication } from "@/lib/domain/application/application-listing";
import { formatSlash, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";
import type { ApplicationRow } from "./application-list";

/** An application may touch dozens. */
const shownCodes = 3;

/** What 申込情報一覧 shows of the office's applications. */
export const applicationRows = (applications: readonly OwnApplication[]): ApplicationRow[] =>
  applications.map(({ receiptNumber, status, itemKeys, userCodes, startDate, ...application }) => ({
    receiptNumber,
    filedOn: formatSlash(japanDateOf(application.filedAt)),
    items: itemMarks(itemKeys).join("、"),
    codes: userCodes.slice(0, shownCodes).join(" "),
    ...(userCodes.length > shownCodes && { moreCodes: userCodes.length - shownCodes }),
    start: formatSlash(startDate ?? application.wishedStartDate),
    ...(!startDate && { wished: true }),
    status,
    applicantName: application.applicantName,
  }));
