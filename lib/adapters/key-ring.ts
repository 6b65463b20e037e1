import { createCipheriv, createDecipheriv, createHash, randomBytes, randomInt } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Seals secrets for the database (R15): authenticated encryption with a key that the database never sees. */
export interface KeyRing {
  /** `purpose` is bound to the result: what was sealed for one row does not open for another. */
  seal(secret: string, purpose: string): string;
  /** @throws Error when it was sealed by an unknown key, for another purpose, or was altered. */
  open(sealed: string, purpose: string): string;
}

/** The first key seals; the others only open what they sealed before a rotation. Keys have 32 bytes. */
export function keyRing(keys: readonly Buffer[]): KeyRing {
  const byId = new Map(keys.map((key) => [keyId(key), key]));
  const [current] = keys;
  if (!current) throw new Error("a key ring needs a key");
  return {
    seal(secret, purpose) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, current, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      return `${keyId(current)}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url")}`;
    },
    open(sealed, purpose) {
      const [id = "", text = ""] = sealed.split(".");
      const key = byId.get(id);
      if (!key) throw new Error(`no key ${id} to open a sealed value`);
      const bytes = Buffer.from(text, "base64url");
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString("utf8");
    },
  };
}

const keyId = (key: Buffer): string => createHash("sha256").update(key).digest("hex").slice(0, 8);

/** A–Z and 2–9 without the look-alikes I, O (R15). */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

const randomCode = (length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");

/** R15: a NACCS password of 8 characters from a cryptographic generator. */
export const generateNaccsPassword = (): string => randomCode(8);

/** 端末アクセスキー: 8 characters from a cryptographic generator (the length is our own). */
export const generateAccessKey = (): string => randomCode(8);

/** R17: an auth code of 6 characters from a cryptographic generator. */
export const generateAuthCode = (): string => randomCode(6);
