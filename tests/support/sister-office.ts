import { appendEntries } from "@/lib/data/contract-ledger";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import type { ServiceContext } from "@/lib/services/service-context";
import { contractOf } from "./contract-of";
import { anOffice, type TestOffice } from "./offices";
import { openingOf } from "./sample-ledger";

/** A further office of an office's company. */
export async function aSisterOffice(of: TestOffice, context: ServiceContext): Promise<TestOffice> {
  const sister = await anOffice(context);
  const { companyId } = await contractOf(of, context);
  const opening = openingOf(await contractOf(sister, context));
  await context.db.$transaction(async (tx) => {
    await tx.office.update({ where: { id: sister.officeId }, data: { companyId } });
    await appendEntries(
      tx,
      [
        {
          scope: { officeId: sister.officeId },
          startDate: japanDate("2020-04-01"),
          operation: { ...opening, companyId },
          applicationId: null,
        },
      ],
      context.clock.now(),
    );
  });
  return sister;
}
