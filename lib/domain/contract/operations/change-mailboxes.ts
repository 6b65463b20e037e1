import * as z from "zod/mini";
import { operationKind } from "../operation-kind";

/** メールボックス数: so many more, or fewer. A difference, so that two approvals on one contract both count. */
export const changeMailboxes = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("changeMailboxes"), difference: z.int() }),
  apply(contract, { difference }) {
    const mailboxes = contract.mailboxes + difference;
    if (mailboxes < 0)
      return { sentence: `メールボックスは${contract.mailboxes}個です。それより多くは廃止できません。` };
    return { ...contract, mailboxes };
  },
  touches: () => [{ key: "mailboxes", label: "メールボックス数", together: "addsUp" }],
});
