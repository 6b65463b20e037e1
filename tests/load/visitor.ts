import { Client } from "pg";
import { demoPassword } from "@/prisma/demo-accounts";
import type { NextServer } from "./next-server";

/** Somebody who is logged in to a portal. */
export class Visitor {
  private constructor(
    readonly origin: string,
    readonly cookie: string,
    /** The id of their session's row. */
    readonly sessionId: string,
  ) {}

  /** @param loginId of an account of the demo world */
  static async logIn(portal: NextServer, databaseUrl: string, loginId: string): Promise<Visitor> {
    const answer = await post(`${portal.origin}/session`, portal.origin, "", { loginId, password: demoPassword });
    const cookie = answer.headers.getSetCookie().flatMap((line) => /^nss-session=[^;]+/.exec(line) ?? []);
    if (cookie.length === 0) throw new Error(`${loginId} cannot log in: ${answer.status} ${await answer.text()}`);
    return new Visitor(portal.origin, cookie.join("; "), await latestSession(databaseUrl, loginId));
  }

  /** The page's markup. @throws when it answers anything but 200 */
  async read(path: string): Promise<string> {
    const answer = await fetch(this.origin + path, { headers: { cookie: this.cookie }, redirect: "manual" });
    const text = await answer.text();
    if (answer.status !== 200) {
      throw new Error(`${path} answered ${answer.status} ${answer.headers.get("location") ?? ""}, not 200`);
    }
    return text;
  }

  /** Sends a form; where it leads. @throws when it is not answered by a redirect */
  async send(path: string, fields: Record<string, string | readonly string[]>): Promise<string> {
    const answer = await post(this.origin + path, this.origin, this.cookie, fields);
    const text = await answer.text();
    const location = answer.headers.get("location");
    if (answer.status !== 303 || !location) throw new Error(`POST ${path} answered ${answer.status}: ${text}`);
    return new URL(location, this.origin).pathname + new URL(location, this.origin).search;
  }
}

function post(
  url: string,
  origin: string,
  cookie: string,
  fields: Record<string, string | readonly string[]>,
): Promise<Response> {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value] as [string, string]),
    ),
  );
  return fetch(url, { method: "POST", body, headers: { origin, cookie }, redirect: "manual" });
}

async function latestSession(databaseUrl: string, loginId: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const found = await client.query<{ id: string }>(
      `SELECT s."id" FROM "Session" s JOIN "Account" a ON a."id" = s."accountId" WHERE a."loginId" = $1
       ORDER BY s."createdAt" DESC LIMIT 1`,
      [loginId],
    );
    return found.rows[0]?.id ?? "";
  } finally {
    await client.end();
  }
}
