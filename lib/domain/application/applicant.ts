import * as z from "zod/mini";

/** Who files an application: the contact for questions. */
export const applicantSchema = z.object({
  familyName: z.string(),
  givenName: z.string(),
  familyKana: z.string(),
  givenKana: z.string(),
  department: z.string(),
  title: z.string(),
  phone: z.string(),
  fax: z.string(),
  email: z.string(),
});
export type Applicant = z.output<typeof applicantSchema>;

export const fullName = (person: { familyName: string; givenName: string }): string =>
  `${person.familyName} ${person.givenName}`;
