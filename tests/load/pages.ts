import { Client } from "pg";
import { wizardSteps } from "@/lib/domain/change/wizard-steps";
import { paths } from "@/lib/domain/paths";
import { type FilledDraft, fillDraft } from "./filled-draft";

/** A page of the portal and what it is called in the outcome. */
export interface PageToRead {
  readonly name: string;
  readonly path: string;
  /** Statements it may send, transactions' own ones not counted. */
  readonly budget: number;
}

/** The pages that are measured one by one, on applications of the demo world. */
export interface Pages {
  readonly customer: readonly PageToRead[];
  readonly reviewer: readonly PageToRead[];
  readonly draft: FilledDraft;
}

/** @param sessionId of a customer of NAC555 */
export async function findPages(databaseUrl: string, sessionId: string): Promise<Pages> {
  const draft = await fillDraft(databaseUrl, sessionId);
  const approved = await receiptNumber(databaseUrl, `"officeCode" = 'NAC555' AND "status" IN ('APPROVED', 'IN_USE')`);
  const inReview = await receiptNumber(databaseUrl, `"status" IN ('RECEIVED', 'IN_REVIEW')`);
  const page = (name: string, path: string, budget: number) => ({ name, path, budget });
  return {
    draft,
    customer: [
      page("menu", paths.menu, 6),
      page("contract", paths.contract, 4),
      page("list of applications", paths.applications, 4),
      page("application", paths.application(approved), 5),
      page("ID notice", paths.idNotice(approved), 5),
      page("application form (PDF)", paths.applicationForm(approved), 4),
      ...wizardSteps.map(({ key }) => page(`wizard: ${key}`, paths.step(draft.id, key), 6)),
      page("wizard: one UserCode", paths.userCode(draft.id, draft.userCode), 6),
    ],
    reviewer: [
      page("Center's menu", paths.admin, 8),
      page("queue", paths.queue, 4),
      page("review", paths.review(inReview), 10),
    ],
  };
}

/** The latest such application of the demo world; the ones made in bulk have no contract of their own behind them. */
async function receiptNumber(databaseUrl: string, condition: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const found = await client.query<{ receiptNumber: string }>(
      `SELECT a."receiptNumber" FROM "Application" a JOIN "Office" o ON o."id" = a."officeId"
       WHERE "receiptNumber" < '30' AND ${condition} ORDER BY a."filedAt" DESC LIMIT 1`,
    );
    if (!found.rows[0]) throw new Error(`the demo world has no application where ${condition}`);
    return found.rows[0].receiptNumber;
  } finally {
    await client.end();
  }
}
