import type { ChangeRow } from "@/lib/domain/change/change-block";
import { identificationNumbers } from "@/lib/domain/change/items/identification-numbers";
import { userCodeRows } from "@/lib/domain/change/user-code-rows";
import type { DraftReading } from "@/lib/domain/change/wizard";
import type { Contract } from "@/lib/domain/contract/contract";

/** 契約情報: every UserCode with what it holds, as the change's own table writes it; one without numbers, too. */
export const contractRows = (contract: Contract): ChangeRow[] => contract.userCodes.flatMap(userCodeRows);

/** 申込情報: the rows that are added or end. */
export const applicationRows = ({ contract, after }: DraftReading): ChangeRow[] =>
  identificationNumbers.block(contract, after).after.filter((row) => row.mark !== undefined);
