import { type Contract, type ContractUserCode, findUserCode } from "../contract/contract";

/** The counts of 申込結果. */
export const countSubjects = ["userCodes", "userIds", "lines", "terminals", "mailboxes"] as const;
export type CountSubject = (typeof countSubjects)[number];
export interface ChangeCount {
  readonly add: number;
  readonly change: number;
  readonly remove: number;
}
export type ChangeCounts = Readonly<Record<CountSubject, ChangeCount>>;

/** What changes between two contracts, by subject. */
export const changeCounts = (before: Contract, after: Contract): ChangeCounts => ({
  userCodes: {
    ...difference(codesOf(before), codesOf(after)),
    change: before.userCodes.filter((code) => isChanged(code, findUserCode(after, code.code))).length,
  },
  userIds: difference(userIdsOf(before), userIdsOf(after)),
  lines: {
    ...difference(
      before.lines.map(({ number }) => number),
      after.lines.map(({ number }) => number),
    ),
    change: before.lines.filter((line) =>
      isAnother(
        line,
        after.lines.find(({ number }) => number === line.number),
      ),
    ).length,
  },
  terminals: difference(terminalsOf(before), terminalsOf(after)),
  mailboxes: difference(mailboxesOf(before), mailboxesOf(after)),
});

/** The UserCodes that two contracts do not hold alike, their UserIds included. */
export const touchedUserCodes = (before: Contract, after: Contract): string[] =>
  [...new Set([...codesOf(before), ...codesOf(after)])].filter(
    (code) => JSON.stringify(findUserCode(before, code)) !== JSON.stringify(findUserCode(after, code)),
  );

/** Whether a UserCode itself is another, whatever UserIds it has. */
const isChanged = (before: ContractUserCode, after: ContractUserCode | undefined): boolean =>
  after !== undefined && JSON.stringify({ ...before, userIds: [] }) !== JSON.stringify({ ...after, userIds: [] });

/** How many of these names are new, and how many are gone. A name may stand several times. */
function difference(before: readonly string[], after: readonly string[]): ChangeCount {
  const rest = [...after];
  let remove = 0;
  for (const name of before) {
    const index = rest.indexOf(name);
    if (index < 0) remove += 1;
    else rest.splice(index, 1);
  }
  return { add: rest.length, change: 0, remove };
}

const isAnother = (before: object, after: object | undefined): boolean =>
  after !== undefined && JSON.stringify(before) !== JSON.stringify(after);

const codesOf = ({ userCodes }: Contract) => userCodes.map(({ code }) => code);
const userIdsOf = ({ userCodes }: Contract) =>
  userCodes.flatMap(({ code, userIds }) => userIds.map((userId) => `${code}${userId.identificationNumber}`));
const terminalsOf = ({ terminals, orderedTerminals }: Contract) => [
  ...terminals.map(({ name }) => name),
  ...orderedTerminals.map(() => ""),
];
const mailboxesOf = ({ mailboxes }: Contract) => Array.from({ length: mailboxes }, () => "");
