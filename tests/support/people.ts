import { hashPassword } from "@/lib/adapters/password-hash";
import { insertSession, readSession } from "@/lib/data/sessions";
import type { Person, StaffActor } from "@/lib/domain/account/actor";
import type { ServiceContext } from "@/lib/services/service-context";

export const testPassword = "correct horse battery";

let passwordHash: Promise<string> | undefined;

/** The hash of `testPassword`, made once: hashing is slow on purpose. */
export function testPasswordHash(): Promise<string> {
  passwordHash ??= hashPassword(testPassword);
  return passwordHash;
}

let serial = 0;

/** AAA, AAB, … each once in a test file. */
export function nextAbbreviation(): string {
  const letter = (index: number) => String.fromCharCode(65 + (index % 26));
  serial += 1;
  return letter(serial / 676) + letter(serial / 26) + letter(serial);
}

/** Opens a session for an account: who a service is called by. */
export async function signedIn(accountId: string, context: ServiceContext): Promise<Person> {
  const session = { accountId, address: "192.0.2.1", userAgent: "test", now: context.clock.now() };
  const sessionId = await context.db.$transaction((tx) => insertSession(tx, session));
  const record = await readSession(sessionId, context.db);
  if (!record) throw new Error("the session just opened is not there");
  return record.actor;
}

/** A further session of the same person. */
export const anotherSessionOf = <Who extends Person>(actor: Who, context: ServiceContext): Promise<Who> =>
  signedIn(actor.accountId, context) as Promise<Who>;

/** A member of the Center's staff. */
export async function aReviewer(context: ServiceContext, role: StaffActor["role"] = "REVIEWER"): Promise<StaffActor> {
  const loginId = `center-${nextAbbreviation().toLowerCase()}`;
  const account = await context.db.account.create({
    data: {
      loginId,
      role,
      name: `審査 ${loginId}`,
      email: `${loginId}@center.example.jp`,
      passwordHash: await testPasswordHash(),
    },
  });
  return (await signedIn(account.id, context)) as StaffActor;
}
