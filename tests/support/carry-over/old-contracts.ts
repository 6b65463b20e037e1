import type { Client } from "pg";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { addressOf } from "@/lib/domain/contract/address";
import { blankContract } from "@/lib/domain/contract/blank-contract";
import type { Contract, ContractUserCode } from "@/lib/domain/contract/contract";

export interface OldContract {
  readonly officeId: string;
  readonly day: JapanDate;
  readonly contract: Contract;
}

/** What the tables of before the ledger say of every office's contract on each of the days. */
export async function oldContracts(client: Client, from: JapanDate, to: JapanDate): Promise<OldContract[]> {
  const { rows } = await client.query<OldRow>(statement, [from, to]);
  return rows.map((row) => ({ ...row, contract: asOfNow(row.contract) }));
}

type OldRow = Omit<OldContract, "contract"> & { readonly contract: OldShape };
type OldShape = Omit<Contract, "company" | "office" | "billing" | "userCodes"> & {
  readonly userCodes: readonly (Omit<ContractUserCode, "sharedWithOffices"> & {
    readonly sharedWithOffices: boolean;
  })[];
  readonly company: Pick<Contract["company"], "name" | "abbreviation" | "contractor"> & { readonly address: string };
  readonly office: Omit<Contract["office"], "kana" | "address"> &
    Readonly<Record<"address" | "billingCode" | "billingName" | "billingAddress", string>>;
};

/** The rows of then in the shape of the contract of now: addresses have parts, what was not known then is empty. */
function asOfNow({ company, office, ...contract }: OldShape): Contract {
  const { billingCode, billingName, billingAddress, ...facts } = office;
  return {
    ...blankContract,
    ...contract,
    // Which offices shared a UserCode was not known then.
    userCodes: contract.userCodes.map((code) => ({ ...code, sharedWithOffices: code.sharedWithOffices ? [""] : [] })),
    company: { ...company, kana: "", address: addressOf(company.address), phone: "", fax: "" },
    office: { ...facts, kana: "", address: addressOf(office.address) },
    billing: {
      code: billingCode,
      addressee: billingName,
      department: "",
      address: addressOf(billingAddress),
      contact: null,
      paymentMethod: "BANK_TRANSFER",
      directDebitAsked: false,
    },
  };
}

const statement = `
  SELECT office."id" AS "officeId", day::date::text AS "day", jsonb_build_object(
    'companyId', company."id",
    'company', jsonb_build_object(
      'name', company."name", 'abbreviation', "abbreviation", 'address', company."address",
      'contractor', jsonb_build_object(
        'title', "contractorTitle", 'familyKana', '', 'givenKana', '',
        'familyName', split_part(translate("contractorName", '　', ' '), ' ', 1),
        'givenName', split_part(translate("contractorName", '　', ' '), ' ', 2))),
    'office', jsonb_build_object(
      'officeCode', "officeCode", 'name', office."name", 'address', office."address", 'phone', "phone", 'fax', "fax",
      'customsOffice', "customsOffice", 'billingCode', "billingCode", 'billingName', "billingName",
      'billingAddress', "billingAddress"),
    'systemManager', jsonb_build_object(
      'familyName', "managerFamilyName", 'givenName', "managerGivenName", 'familyKana', "managerFamilyKana",
      'givenKana', "managerGivenKana", 'department', "managerDepartment", 'title', "managerTitle",
      'phone', "managerPhone", 'emergencyFax', "managerEmergencyFax", 'email', "managerEmail"),
    'pricePlans', jsonb_build_object('general', "pricePlan", 'netNaccs', "pricePlan", 'since', '2000-01-01'),
    'mailboxes', 0,
    'userCodes', (
      SELECT jsonb_agg(jsonb_build_object(
        'code', "code", 'system', "system", 'industries', "industries", 'singleSignOn', "singleSignOn",
        'statisticsPaid', "statisticsPaid", 'statisticsFree', "statisticsFree", 'bondedArchive', "bondedArchive",
        'sharedWithOffices', "sharedWithOffices",
        'userIds', (
          SELECT coalesce(jsonb_agg(jsonb_build_object(
            'identificationNumber', "identificationNumber", 'industry', "industry", 'processingMode', "processingMode",
            'startDate', "startDate"
          ) ORDER BY "identificationNumber"), '[]')
          FROM "UserId" WHERE "userCodeId" = "UserCode"."id" AND "startDate" <= day AND ("endDate" > day) IS NOT FALSE
        )) ORDER BY "code")
      FROM "UserCode" WHERE "officeId" = office."id"
    ),
    'terminals', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'name', "name", 'kind', "kind", 'accessKey', "accessKey", 'certificateValidThrough', "validThrough",
        'startDate', "startDate"
      ) ORDER BY "name"), '[]')
      FROM "LogicalTerminal" AS terminal LEFT JOIN "Certificate" ON "terminalId" = terminal."id"
      WHERE "officeId" = office."id" AND "startDate" <= day AND ("endDate" > day) IS NOT FALSE
    ),
    'orderedTerminals', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('kind', 'WEB_NACCS')), '[]')
      FROM "Application" CROSS JOIN generate_series(1, ("content"#>>'{changes,webCertificates,add}')::int)
      WHERE "officeId" = office."id" AND "status" = 'APPROVED' AND "certificatesIssuedAt" IS NULL AND "startDate" <= day
    )
  ) AS "contract"
  FROM generate_series($1::date, $2::date, '1 day') AS day
  CROSS JOIN "Office" AS office JOIN "Company" AS company ON company."id" = "companyId"`;
