import { cookies } from "next/headers";
import NextAuth from "next-auth";
import { decode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { env } from "../env";

/** Far longer than any session, so that a form sent after its session has ended is still known to be whose it is (R20). */
const maxAge = 7 * 24 * 60 * 60;

const overHttps = (): boolean => env().BASE_URL.startsWith("https://");

/** `__Host-` ties the cookie to this host and to https; plain http is for localhost only. */
const cookieName = (): string => (overHttps() ? "__Host-nss-session" : "nss-session");

/**
 * next-auth carries the session's id in an encrypted cookie; whether the session is open is said by its row alone. The
 * credentials were checked by the log-in service before, so the provider only passes the id on. No next-auth route is
 * mounted: nothing of it answers to the outside.
 */
const { signIn } = NextAuth(() => ({
  secret: secrets(),
  trustHost: true,
  session: { strategy: "jwt", maxAge },
  cookies: {
    sessionToken: {
      name: cookieName(),
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: overHttps() },
    },
  },
  providers: [Credentials({ authorize: ({ sessionId }) => ({ id: String(sessionId) }) })],
  callbacks: { jwt: ({ token, user }) => (user ? { sub: user.id } : token) },
}));

const secrets = (): string[] => [env().AUTH_SECRET, ...env().AUTH_SECRET_PREVIOUS];

/** Sets the session cookie; a fresh one at each log-in. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  await signIn("credentials", { sessionId, redirect: false });
}

/**
 * Cookies opened since the start, with the id each carries. The same cookie comes with every request of a session, and to
 * open it costs more than to read the session's row, which alone says whether it still counts.
 */
const opened = new Map<string, string>();
const mostOpened = 10_000;

/** The session id the request's cookie carries, if it was sealed by us. */
export async function sessionIdOfRequest(): Promise<string | undefined> {
  const token = (await cookies()).get(cookieName())?.value;
  if (!token) return undefined;
  const known = opened.get(token);
  if (known) return known;
  const sessionId = await open(token);
  if (sessionId) {
    if (opened.size >= mostOpened) opened.clear();
    opened.set(token, sessionId);
  }
  return sessionId;
}

async function open(token: string): Promise<string | undefined> {
  try {
    return (await decode({ token, secret: secrets(), salt: cookieName() }))?.sub;
  } catch {
    return undefined; // not ours, or sealed with a secret that is gone: as good as none
  }
}
