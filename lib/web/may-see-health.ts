import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "../env";
import { currentSession } from "./current-session";

/** Whether a request may be told how each part is: it bears HEALTH_TOKEN, or comes from staff. */
export async function maySeeHealth(request: Request): Promise<boolean> {
  const { HEALTH_TOKEN } = env();
  const given = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (HEALTH_TOKEN !== undefined && given !== undefined) return timingSafeEqual(digest(given), digest(HEALTH_TOKEN));
  try {
    const current = await currentSession();
    return current?.open === true && current.session.actor.kind === "staff";
  } catch {
    return false; // who it is cannot be asked while the database is down, which is logged already
  }
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
