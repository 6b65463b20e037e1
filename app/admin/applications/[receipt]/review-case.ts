import { readHistory } from "@/lib/data/application-events";
import { readApplication } from "@/lib/data/applications";
import { readContract } from "@/lib/data/contracts";
import { listMails } from "@/lib/data/mails";
import { readDrawnNumbers } from "@/lib/data/review-desk";
import { readCalendar, readSchedule } from "@/lib/data/schedule";
import type { StaffActor } from "@/lib/domain/account/actor";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { contractOperations } from "@/lib/domain/change/built-items";
import { additionsOf, forecastUserIds, seriesOf } from "@/lib/domain/change/identification-forecast";
import { terminalName, terminalSeries } from "@/lib/domain/contract/logical-terminal";
import type { World } from "@/lib/services/world";

/** Everything 申込審査 shows of an application; undefined where there is none of this number. */
export async function readReviewCase(actor: StaffActor, receiptNumber: string, world: World) {
  const { db } = world;
  const application = await readApplication(actor, receiptNumber, db);
  if (!application) return undefined;
  const operations = contractOperations(application.content.changes);
  const additions = additionsOf(operations);
  const today = japanDateOf(world.clock.now());
  const [contract, history, mails, calendar, schedule, drawn] = await Promise.all([
    readContract(actor, application.officeId, db),
    readHistory(actor, receiptNumber, db),
    listMails(actor, { receiptNumber, limit: 50 }, db),
    readCalendar(db),
    readSchedule(today, db),
    readDrawnNumbers(actor, [terminalSeries, ...additions.map(seriesOf)], db),
  ]);
  if (!contract) throw new Error(`application ${receiptNumber} has no contract`);
  const count = operations.reduce(
    (sum, operation) => sum + (operation.type === "addWebCertificates" ? operation.count : 0),
    0,
  );
  const firstTerminal = (drawn.get(terminalSeries) ?? 0) + 1;
  const terminalNames = Array.from({ length: count }, (_, index) => terminalName(firstTerminal + index));
  return {
    application,
    contract,
    history,
    mails,
    circumstances: { today, calendar, schedule, filedOn: japanDateOf(application.filedAt) },
    forecast: { userIds: forecastUserIds(additions, contract, drawn), certificates: { count, terminalNames } },
  };
}
