import { describe, expect, it } from "vitest";
import { countReviewQueue, readReviewQueue } from "@/lib/data/review-queue";
import { queueFilterSchema } from "@/lib/domain/application/queue-filter";
import type { ApplicationStatus } from "@/lib/domain/application/status";
import { parseForm } from "@/lib/domain/form/parse-form";
import { aFiledApplication, anApplicationWithCertificates, asItStands } from "../../support/applications";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);
const office = await anOffice(context);
const other = await anOffice(context);
await context.db.company.updateMany({
  where: { offices: { some: { id: office.officeId } } },
  data: { name: "ナックス商事株式会社" },
});
await context.db.office.update({ where: { id: other.officeId }, data: { name: "ＡＢＣ 50%_営業所" } });
const [one, two] = [
  await anApplicationWithCertificates(office, reviewer, context),
  await aFiledApplication(office, context),
];
const elsewhere = await aFiledApplication(other, context);
const [terminal] = (await asItStands(one, context)).issuedTerminals;

function searchOf(search: string) {
  const form = parseForm(queueFilterSchema, { search });
  return form.ok ? form.value.search : undefined;
}

async function found(typed: string, statuses: readonly ApplicationStatus[] = []): Promise<string[]> {
  const search = searchOf(typed);
  const query = { statuses, ...(search ? { search } : {}), order: "oldest" as const, limit: 100 };
  const rows = await readReviewQueue(reviewer, query, context.db);
  expect(await countReviewQueue(reviewer, query, context.db)).toBe(rows.length);
  return rows.map(({ receiptNumber }) => receiptNumber).toSorted();
}

describe("the search of the queue finds", () => {
  const ours = [one, two].toSorted();
  const all = [...ours, elsewhere].toSorted();

  it("by a receipt number and by its beginning, its serial with and without zeros", async () => {
    expect(await found(two)).toEqual([two]);
    expect(await found(two.slice(0, 5))).toEqual(all);
    expect(await found(two.slice(2))).toEqual([two]);
    expect(await found(two.slice(2, 6))).toEqual([two]);
    expect(await found(`${Number(two.slice(2, 6))}A`)).toEqual([two]);
  });

  it("by codes, UserIds and terminals, whole or their beginning", async () => {
    expect(await found(office.officeCode)).toEqual(ours);
    expect(await found(office.officeCode.slice(0, 4))).toEqual(ours);
    expect(await found(office.userCode)).toEqual(ours);
    expect(await found(office.userCode.slice(0, 4))).toEqual(all);
    expect(await found(`${office.userCode} d0a`)).toEqual(ours);
    expect(await found(`${office.userCode}X99`)).toEqual([]);
    expect(await found(terminal?.name ?? "")).toEqual([one]);
  });

  it("by the names of companies, offices and people, in any width", async () => {
    expect(await found("ﾅｯｸｽ")).toEqual(ours);
    expect(await found("abc 50%_")).toEqual([elsewhere]);
    expect(await found("通関　花子")).toEqual(all);
    expect(await found("通関")).toEqual(all);
    expect(await found("輸出入 太郎")).toEqual([]);
  });

  it("nothing, and without an error, where nothing fits", async () => {
    for (const odd of ["%%", "__", "\\", "'; DROP TABLE", "𠮷野家", "a".repeat(300), "00000", "(", "*"]) {
      expect(await found(odd), odd).toEqual([]);
    }
  });

  it("within the filter alone", async () => {
    expect(await found("ナックス", ["RECEIVED"])).toEqual([two]);
    expect(await countReviewQueue(reviewer, { statuses: [], limit: 2 }, context.db)).toBe(2);
  });
});
