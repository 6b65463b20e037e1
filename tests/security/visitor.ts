import { demoPassword } from "@/prisma/demo-accounts";

/** A browser without a screen: sends requests with the cookies of one log-in and follows no redirects. */
export interface Visitor {
  readonly cookie: string;
  get(path: string): Promise<Response>;
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

export function aStranger(baseUrl: string, cookie = ""): Visitor {
  const send = (path: string, init: RequestInit) =>
    fetch(`${baseUrl}${path}`, { redirect: "manual", ...init, headers: { cookie, ...init.headers } });
  return {
    cookie,
    get: (path) => send(path, {}),
    post: (path, fields = {}, headers = { origin: baseUrl }) =>
      send(path, { method: "POST", body: new URLSearchParams(fields), headers }),
  };
}

export async function loggedIn(baseUrl: string, loginId: string): Promise<Visitor> {
  const answer = await aStranger(baseUrl).post("/session", { loginId, password: demoPassword });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .filter((pair) => pair?.startsWith("nss-session="))
    .join("; ");
  if (answer.status !== 303 || cookie === "") throw new Error(`${loginId} could not log in: ${answer.status}`);
  return aStranger(baseUrl, cookie);
}
