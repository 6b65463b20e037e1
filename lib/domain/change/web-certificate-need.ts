import { type Contract, countTerminals } from "../contract/contract";

/** R13: whether webNACCS IDs come to an office that then has no certificate to use them with. */
export const lacksCertificates = (before: Contract, after: Contract): boolean =>
  countWebIds(after) > countWebIds(before) && countCertificates(after) === 0;

/** R13: whether webNACCS IDs come to an office that had no certificate to use them with, so that it has to order some. */
export const needsFirstCertificates = (before: Contract, after: Contract): boolean =>
  countWebIds(after) > countWebIds(before) && countCertificates(before) === 0;

const countCertificates = (contract: Contract): number => countTerminals(contract, "WEB_NACCS");

const countWebIds = ({ userCodes }: Contract): number =>
  userCodes.flatMap(({ userIds }) => userIds).filter(({ processingMode }) => processingMode === "WEB_NACCS").length;
