import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { termState, type UserCodeOverTime } from "@/lib/domain/contract/contract-over-time";
import { industryShort } from "@/lib/domain/contract/industry";
import { processingModeShort } from "@/lib/domain/contract/processing-mode";
import { systemWord } from "@/lib/domain/contract/system";
import { termMark } from "./term-mark";
import type { UserIdRow } from "./user-id-table";

/** What the contract shows of a UserId; of a UserCode without any, what the code says. */
export function userIdRow(
  code: UserCodeOverTime,
  userId: UserCodeOverTime["userIds"][number] | undefined,
  today: JapanDate,
): UserIdRow {
  return {
    system: systemWord(code.system),
    industry: userId ? industryShort(userId.industry) : code.industries.map(industryShort).join("、"),
    code: code.code,
    // A UserCode without UserIds shows its own term where it is not simply in use.
    ...(userId || termState(code, today) === "active" ? {} : { term: termMark(code, today) }),
    ...(userId && {
      mode: processingModeShort(userId.processingMode),
      number: userId.identificationNumber,
      term: termMark(userId, today),
    }),
    ...(code.statisticsPaid && { paid: true }),
    ...(code.statisticsFree && { free: true }),
    ...(code.bondedArchive && { archive: true }),
    ...(code.sharedWithOffices.length > 0 && { shared: true }),
  };
}
