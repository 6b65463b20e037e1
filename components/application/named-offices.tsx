import { FactSection } from "@/components/ui/fact-section";
import type { NamedOffice } from "@/lib/domain/contract/other-office";

interface NamedOfficesProps {
  readonly offices: readonly NamedOffice[] | undefined;
  readonly level?: 2 | 3;
}

/** The other offices that an application names, so that a wrong code is seen; nothing where there is none. */
export const NamedOffices = ({ offices = [], level }: NamedOfficesProps) =>
  offices.length > 0 && (
    <FactSection
      title="関係する事業所"
      level={level}
      facts={offices.map(({ officeCode, name, companyName }) => ({
        term: `事業所コード ${officeCode}`,
        value: `${companyName} ${name}`,
      }))}
    />
  );
