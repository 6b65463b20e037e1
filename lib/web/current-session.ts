import { cache } from "react";
import type { SessionRecord } from "../data/sessions";
import { resolveSession } from "../services/account/resolve-session";
import { sessionIdOfRequest } from "./auth";
import { serviceContext } from "./service-context";

/** The session of this request, open or ended; read once a request. */
export const currentSession = cache(
  async (): Promise<{ readonly session: SessionRecord; readonly open: boolean } | undefined> => {
    const sessionId = await sessionIdOfRequest();
    return sessionId ? resolveSession(sessionId, await serviceContext()) : undefined;
  },
);
