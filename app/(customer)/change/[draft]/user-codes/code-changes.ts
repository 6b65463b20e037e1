import { builtItem } from "@/lib/domain/change/built-items";
import type { Changes } from "@/lib/domain/change/change-item";
import { type ChangeBlock, type ChangeRow, nothingIssued } from "@/lib/domain/change/change-item";
import { type Contract, heldUserIds } from "@/lib/domain/contract/contract";
import { industryShort } from "@/lib/domain/contract/industry";
import { systemWord } from "@/lib/domain/contract/system";

const item = builtItem("identificationNumbers");

/** 契約情報: every UserCode with what it holds, as the change's own table writes it; one without numbers, too. */
export function contractRows(contract: Contract): ChangeRow[] {
  const unchanged = contract.userCodes.map(({ code, system, singleSignOn }) => ({
    userCode: code,
    system,
    singleSignOn,
    additions: [],
    removals: [],
  }));
  const rows = item.block(unchanged, contract, nothingIssued).before;
  return contract.userCodes.flatMap((code) => {
    if (heldUserIds(code).length > 0) return rows.filter((row) => row.cells.userCode === code.code);
    const industry = code.industries.map(industryShort).join("、");
    return [{ cells: { system: systemWord(code.system), industry, userCode: code.code } }];
  });
}

/** 申込情報: the rows that are added or end. */
export function applicationRows(changes: Changes, contract: Contract): ChangeRow[] {
  const block = item.block(changes.identificationNumbers ?? [], contract, nothingIssued);
  return block.after.filter((row) => row.mark !== undefined);
}

/** The columns of both tables. */
export const userCodeColumns = (contract: Contract): ChangeBlock["columns"] =>
  item.block([], contract, nothingIssued).columns;
