import { partFailed } from "../../adapters/outages";
import { readMailDelay } from "../../data/mails";
import { systemActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";

/** What a mail server said, for the log: it likes to repeat whom a mail is for. */
export const withoutAddresses = (text: string): string => text.replaceAll(/\S+@\S+/g, "…");

/** The mail server does not take a mail now: logged from the first one on, until no mail is late any more. */
export const mailFailed = (lastError: string): string => partFailed("mail", withoutAddresses(lastError));

/** A delay that began before this process did is told by it, too, so that it can tell its end. */
export async function tellOldDelay({ db }: Pick<ServiceContext, "db">): Promise<void> {
  const delay = await readMailDelay(systemActor, db);
  if (delay) mailFailed(delay.lastError);
}
