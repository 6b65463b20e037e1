import { readApplication } from "../../data/applications";
import { readReveal, readSealedSecrets } from "../../data/issued-secrets";
import { readCalendar } from "../../data/schedule";
import type { CustomerActor } from "../../domain/account/actor";
import {
  type ApplicationRecord,
  type IssuedTerminal,
  type IssuedUserId,
  userIdOf,
} from "../../domain/application/application-record";
import { approvalHolds } from "../../domain/application/transitions";
import type { BusinessCalendar } from "../../domain/calendar/business-days";
import { type JapanDate, japanDateOf } from "../../domain/calendar/japan-date";
import { type PasswordWindow, passwordsReadable, passwordWindow } from "../../domain/calendar/password-window";
import type { ServiceContext } from "../service-context";
import { passwordPurpose } from "./approve-application";
import { accessKeyPurpose, authCodePurpose } from "./complete-certificates";

/** ID通知内容. A secret is null while it is hidden, erased, or outside its window. */
export interface IdNotice {
  readonly application: ApplicationRecord;
  readonly startDate: JapanDate;
  readonly window: PasswordWindow;
  readonly windowOpen: boolean;
  readonly calendar: BusinessCalendar;
  readonly today: JapanDate;
  /** Until when this session sees the secrets; undefined while they are hidden. */
  readonly revealedUntil: Date | undefined;
  readonly userIds: readonly (IssuedUserId & { readonly password: string | null })[];
  readonly terminals: readonly (IssuedTerminal & { readonly authCodes: readonly [string, string] | null })[];
}

/** Undefined before approval, and for anyone else's application. */
export async function readIdNotice(
  actor: CustomerActor,
  receiptNumber: string,
  context: ServiceContext,
): Promise<IdNotice | undefined> {
  const { db, keys } = context;
  const now = context.clock.now();
  const today = japanDateOf(now);
  const application = await readApplication(actor, receiptNumber, db);
  if (!application?.startDate || !application.reviewEndedAt) return undefined;
  const { startDate, reviewEndedAt } = application;
  const calendar = await readCalendar(db);
  const window = passwordWindow({
    reviewEndedOn: japanDateOf(reviewEndedAt),
    startDate,
    calendar,
    promisedThrough: application.passwordsPromisedThrough,
  });
  const windowOpen = passwordsReadable(window, today) && approvalHolds(application.status);
  const revealedUntil = await readReveal(actor, application.id, now, db);
  const secrets = revealedUntil ? await readSealedSecrets(actor, receiptNumber, db) : undefined;
  return {
    application,
    startDate,
    window,
    windowOpen,
    calendar,
    today,
    revealedUntil,
    userIds: application.issuedUserIds.map((userId) => {
      const name = userIdOf(userId);
      const sealed = windowOpen ? secrets?.passwords.find((password) => password.userId === name)?.sealed : undefined;
      return { ...userId, password: sealed ? keys.open(sealed, passwordPurpose(name)) : null };
    }),
    terminals: application.issuedTerminals.map((terminal) => {
      const isIts = ({ terminalName }: { readonly terminalName: string }) => terminalName === terminal.name;
      const sealed = secrets?.authCodes.find(isIts);
      const sealedKey = secrets?.accessKeys.find(isIts)?.sealed;
      return {
        ...terminal,
        ...(sealedKey ? { accessKey: keys.open(sealedKey, accessKeyPurpose(terminal.name)) } : {}),
        authCodes: sealed
          ? [
              keys.open(sealed.sealed1, authCodePurpose(terminal.name, 1)),
              keys.open(sealed.sealed2, authCodePurpose(terminal.name, 2)),
            ]
          : null,
      };
    }),
  };
}
