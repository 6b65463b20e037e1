import * as z from "zod/mini";

/** システム管理責任者, as entries keep one. */
export const systemManagerSchema = z.object({
  familyName: z.string(),
  givenName: z.string(),
  familyKana: z.string(),
  givenKana: z.string(),
  department: z.nullable(z.string()),
  title: z.nullable(z.string()),
  phone: z.string(),
  emergencyFax: z.nullable(z.string()),
  email: z.string(),
});
