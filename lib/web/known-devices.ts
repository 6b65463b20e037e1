import { cookies } from "next/headers";
import { signText, verifiedText } from "../adapters/signed-text";
import { knownForDays } from "../domain/account/attempt-allowance";
import type { KnownDevice } from "../domain/account/known-device";
import { env } from "../env";

/** The accounts of one browser that are kept in mind, the latest first. */
const mostAccounts = 8;

const purpose = "known devices";
const overHttps = (): boolean => env().BASE_URL.startsWith("https://");
const cookieName = (): string => (overHttps() ? "__Host-nss-devices" : "nss-devices");

/** For which accounts this browser is known, as the log-ins before have written it. */
export async function knownDevices(): Promise<readonly KnownDevice[]> {
  const { AUTH_SECRET, AUTH_SECRET_PREVIOUS } = env();
  const cookie = (await cookies()).get(cookieName())?.value ?? "";
  const text = verifiedText(cookie, purpose, [AUTH_SECRET, ...AUTH_SECRET_PREVIOUS]) ?? "";
  return text.split("~").flatMap((entry) => {
    const [accountId = "", deviceId] = entry.split(":");
    return deviceId ? [{ accountId, deviceId }] : [];
  });
}

/** Makes this browser known for an account; with each log-in anew. */
export async function keepDevice(device: KnownDevice): Promise<void> {
  const others = (await knownDevices()).filter(({ accountId }) => accountId !== device.accountId);
  const text = [device, ...others]
    .slice(0, mostAccounts)
    .map(({ accountId, deviceId }) => `${accountId}:${deviceId}`)
    .join("~");
  (await cookies()).set(cookieName(), signText(text, purpose, env().AUTH_SECRET), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: overHttps(),
    maxAge: knownForDays * 24 * 60 * 60,
  });
}
