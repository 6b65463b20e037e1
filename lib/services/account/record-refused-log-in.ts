import { readCredentials } from "../../data/accounts";
import type { Problem } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { recordRefusal } from "./record-refusal";

/**
 * A log-in that was refused. The login ID is written down only where an account has it: what else was typed there may be a
 * password in the wrong field.
 */
export async function recordRefusedLogIn(
  { loginId, address }: { readonly loginId: string; readonly address: string },
  problem: Problem,
  context: ServiceContext,
): Promise<void> {
  const account = await readCredentials(loginId, context.db);
  const action = problem.kind === "throttled" ? "throttle-log-in" : "refuse-log-in";
  const why = account?.disabledAt ? "disabledAccount" : problem.kind;
  await recordRefusal(
    { kind: "stranger", address },
    { action, subject: account?.loginId ?? "", detail: { why } },
    context,
  );
}
