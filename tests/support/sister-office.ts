import { appendEntries } from "@/lib/data/contract-ledger";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import type { ServiceContext } from "@/lib/services/service-context";
import { contractOf } from "./contract-of";
import { anOffice, type TestOffice } from "./offices";

/** A further office of an office's company. */
export async function aSisterOffice(of: TestOffice, context: ServiceContext): Promise<TestOffice> {
  const sister = await anOffice(context);
  const { companyId } = await contractOf(of, context);
  const { office, systemManager, pricePlans } = await contractOf(sister, context);
  const { general, netNaccs } = pricePlans;
  await context.db.$transaction(async (tx) => {
    await tx.office.update({ where: { id: sister.officeId }, data: { companyId } });
    await appendEntries(
      tx,
      [
        {
          scope: { officeId: sister.officeId },
          startDate: japanDate("2020-04-01"),
          operation: {
            type: "openContract",
            companyId,
            office: { ...office },
            systemManager,
            pricePlans: { general, netNaccs },
          },
          applicationId: null,
        },
      ],
      context.clock.now(),
    );
  });
  return sister;
}
