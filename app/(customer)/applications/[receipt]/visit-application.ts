import { notFound } from "next/navigation";
import { readApplication } from "@/lib/data/applications";
import { requireCustomer } from "@/lib/web/require-actor";

/** A page about one application of the customer's office: not found for anyone else's (R21). */
export async function visitApplication(params: Promise<{ receipt: string }>) {
  const visit = await requireCustomer();
  const application = await readApplication(visit.actor, (await params).receipt, visit.context.db);
  if (!application) notFound();
  return { ...visit, application };
}
