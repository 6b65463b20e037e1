import { type Contract, type ContractUserCode, findUserCode } from "../contract";
import { type Impossible, isImpossible, missing } from "../operation-kind";

/** The contract with one of its UserCodes changed. */
export function changeUserCode(
  contract: Contract,
  code: string,
  change: (userCode: ContractUserCode) => ContractUserCode | Impossible,
): Contract | Impossible {
  const userCode = findUserCode(contract, code);
  if (!userCode) return missing(code);
  const changed = change(userCode);
  if (isImpossible(changed)) return changed;
  return { ...contract, userCodes: contract.userCodes.map((each) => (each.code === code ? changed : each)) };
}
