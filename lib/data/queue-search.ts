import type { QueueSearch } from "../domain/application/queue-search";
import { Prisma } from "./generated/client";

/** Of so many offices, codes or terminals that fit a word, so many applications each are found: the latest. */
const mostOwners = 50;
const mostOfEach = 200;
const mostOfPerson = 2000;

/** The condition of a search on "Application" a. Each kind has its own index, so that a million applications cost no more. */
export function searchCondition(search: QueueSearch): Prisma.Sql {
  switch (search.kind) {
    case "receiptNumber":
      return Prisma.sql`"receiptNumber" = ${search.text}`;
    case "receiptPart":
      return receiptPart(search.text);
    case "officeCode":
      return Prisma.sql`"officeId" = (SELECT "id" FROM "Office" WHERE "officeCode" = ${search.text})`;
    case "userCode":
      return among(withUserCode(search.text));
    case "userId":
      return among(Prisma.sql`SELECT "id" FROM "Application" WHERE "userCodes" @> ARRAY[(
        SELECT c."code" FROM "UserId" u JOIN "UserCode" c ON c."id" = u."userCodeId"
        WHERE c."code" = ${search.userCode} AND u."identificationNumber" = ${search.identificationNumber})]`);
    case "terminal":
      return among(ofTerminal(search.text));
    case "words":
      return among(Prisma.join(words(search), " UNION ALL "));
  }
}

/** OFFSET 0 makes PostgreSQL run the inner query first. Otherwise it reads all applications in filing order to find a rare one. */
const among = (found: Prisma.Sql) => Prisma.sql`"id" IN (SELECT "id" FROM (${found} OFFSET 0) found)`;

const withUserCode = (code: string) => Prisma.sql`SELECT "id" FROM "Application" WHERE "userCodes" @> ARRAY[${code}]`;

/** The beginning of the number, or of its serial with or without leading zeros. */
function receiptPart(text: string): Prisma.Sql {
  const [digits = "", letter = ""] = text.split(/(?=[A-Z])/);
  const serial = letter && digits.length < 4 ? `${digits.padStart(4, "0")}${letter}` : text;
  return Prisma.sql`(substr("receiptNumber", 1) LIKE ${`${text}%`} OR substr("receiptNumber", 3) LIKE ${`${serial}%`})`;
}

/** What issued a terminal, and what would end it. */
const ofTerminal = (name: string) => Prisma.sql`
  SELECT a."id" FROM "LogicalTerminal" t CROSS JOIN LATERAL (
    SELECT "id" FROM "Application"
    WHERE "officeId" = t."officeId" AND ("id" = t."issuedById"
      OR "touches" @> ARRAY[t."officeId"::text || '/certificates/terminal/' || t."name"])
    ORDER BY "filedAt" DESC, "id" DESC LIMIT ${mostOfEach}
  ) a WHERE t."name" = ${name}`;

function words({ folded, person, code }: Extract<QueueSearch, { kind: "words" }>): Prisma.Sql[] {
  const within = (column: string) => Prisma.sql`strpos(upper(normalize(${Prisma.raw(column)}, NFKC)), ${folded}) > 0`;
  const begins = code === undefined ? undefined : `${code}%`;
  const offices = Prisma.sql`
    SELECT o."id" FROM "Office" o JOIN "Company" c ON c."id" = o."companyId"
    WHERE ${within('o."name"')} OR ${within('c."name"')}
      ${begins === undefined ? Prisma.empty : Prisma.sql`OR o."officeCode" LIKE ${begins}`} LIMIT ${mostOwners}`;
  const people = Prisma.sql`
    SELECT "id" FROM "Account" WHERE "officeId" IS NOT NULL AND
      strpos(replace(upper(normalize("name", NFKC)), ' ', ''), ${folded.replaceAll(" ", "")}) > 0 LIMIT ${mostOwners}`;
  return [
    Prisma.sql`SELECT a."id" FROM (${offices}) owner CROSS JOIN LATERAL (
      SELECT "id" FROM "Application" WHERE "officeId" = owner."id"
      ORDER BY "filedAt" DESC, "id" DESC LIMIT ${mostOfEach}) a`,
    Prisma.sql`SELECT a."id" FROM (${people}) owner CROSS JOIN LATERAL (
      SELECT "id" FROM "Application" WHERE "filedById" = owner."id" LIMIT ${mostOfEach}) a`,
    Prisma.sql`(SELECT "id" FROM "Application"
      WHERE ("content"#>>'{applicant,familyName}') || ("content"#>>'{applicant,givenName}') LIKE ${`${literally(person)}%`}
      LIMIT ${mostOfPerson})`,
    ...(begins === undefined
      ? []
      : [
          Prisma.sql`SELECT a."id" FROM (SELECT "code" FROM "UserCode" WHERE "code" LIKE ${begins} LIMIT ${mostOwners}) owner
            CROSS JOIN LATERAL (SELECT "id" FROM "Application" WHERE "userCodes" @> ARRAY[owner."code"]
              LIMIT ${mostOfEach}) a`,
        ]),
  ];
}

/** Text in a LIKE pattern that means nothing but itself. */
const literally = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
