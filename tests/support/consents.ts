import type { Database } from "@/lib/data/database";

/** A consent that another office has asked of this one. */
export async function aConsentAskedOf(db: Database, officeId: string) {
  const application = await db.application.findFirstOrThrow({ where: { officeId: { not: officeId } } });
  return db.consent.create({
    data: {
      applicationId: application.id,
      officeId,
      asked: {
        asker: { companyName: "見本商事株式会社", officeName: "見本営業所", officeCode: "MHN001" },
        from: "2026-12-10",
        matters: [{ title: "機器共用", rows: [{ term: "開始日", text: "2026年12月10日(木)" }], means: [] }],
      },
      askedAt: new Date("2026-11-24T09:00:00+09:00"),
      dueOn: new Date("2026-12-01"),
    },
  });
}
