import * as z from "zod/mini";

/** webNACCS証明書の登録情報（追加・削除） */
export const webCertificatesSchema = z.object({
  /** Certificates to add, one a PC. */
  add: z.int().check(z.minimum(0), z.maximum(99)),
  /** Names of the web terminals whose certificates end. */
  end: z.array(z.string()),
});
export type WebCertificatesChange = z.output<typeof webCertificatesSchema>;
