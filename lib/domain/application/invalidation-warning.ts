import type { ApplicationRecord } from "./application-record";

/** What staff must know before they invalidate an approval (R9). */
export const invalidationWarning = ({
  issuedUserIds,
  issuedTerminals,
  certificatesOrdered,
}: ApplicationRecord): string =>
  [
    "承認を取り消します。この申込による契約の変更は行われません。",
    issuedUserIds.length > 0 ? "発行した利用者IDは利用できなくなります。" : "",
    certificatesOrdered > 0 && issuedTerminals.length === 0 ? "デジタル証明書は発行されません。" : "",
    issuedTerminals.length > 0 ? "発行したデジタル証明書は利用できなくなります。" : "",
    "元の承認には戻せません。",
  ].join("");
