import { readSession, type SessionRecord, touchSession } from "../../data/sessions";
import { isClosedAfterEnd } from "../../domain/account/access-after-end";
import { sessionIsOpen, touchInterval } from "../../domain/account/session-limits";
import { japanDateOf } from "../../domain/calendar/japan-date";
import type { ServiceContext } from "../service-context";

/** Who a session cookie stands for, open or not; undefined where there is no such session. */
export async function resolveSession(
  sessionId: string,
  context: ServiceContext,
): Promise<{ readonly session: SessionRecord; readonly open: boolean } | undefined> {
  const now = context.clock.now();
  const session = await readSession(sessionId, context.db);
  if (!session) return undefined;
  const isClosed = isClosedAfterEnd(session.office?.endedFrom ?? null, japanDateOf(now));
  const open = sessionIsOpen(session, now) && !session.disabled && !isClosed;
  if (open && now.getTime() - session.lastSeenAt.getTime() > touchInterval) {
    await touchSession(sessionId, now, context.db);
  }
  return { session, open };
}
