import { terminalNamesIn } from "../contract/terminal-kind";
import type { ApplicationRecord } from "./application-record";

/** What staff must know before they invalidate an approval (R9). */
export function invalidationWarning({ issuedUserIds, issuedTerminals, terminalsOrdered }: ApplicationRecord): string {
  const terminals = terminalNamesIn(terminalsOrdered);
  const issued = issuedTerminals.length > 0;
  return [
    "承認を取り消します。この申込による契約の変更は行われません。",
    issuedUserIds.length > 0 ? "発行した利用者IDは利用できなくなります。" : "",
    terminals && !issued ? `${terminals}は発行されません。` : "",
    terminals && issued ? `発行した${terminals}は利用できなくなります。` : "",
    "元の承認には戻せません。",
  ].join("");
}
