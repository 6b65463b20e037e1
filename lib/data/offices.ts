import type { Actor } from "../domain/account/actor";
import type { SisterOffice } from "../domain/change/company-values";
import type { Connection } from "./database";

/** The other offices of an office's company, by code; none where the actor may not know of that office (R21). */
export async function listSisterOffices(actor: Actor, officeId: string, db: Connection): Promise<SisterOffice[]> {
  if (actor.kind === "customer" && actor.officeId !== officeId) return [];
  return db.office.findMany({
    where: { id: { not: officeId }, company: { offices: { some: { id: officeId } } } },
    orderBy: { officeCode: "asc" },
    select: { id: true, officeCode: true, name: true },
  });
}
