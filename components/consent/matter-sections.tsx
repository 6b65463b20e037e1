import type { ConsentMatter } from "@/lib/domain/consent/asked-consent";
import { Section } from "../ui/card";
import { DescriptionList } from "../ui/description-list";

/** What is asked for, matter by matter, each with what it means for the office that is asked. */
export function MatterSections({ matters }: { matters: readonly ConsentMatter[] }) {
  return matters.map(({ title, rows, means }) => (
    <Section key={`${title} ${rows.map(({ text }) => text).join(" ")}`} title={title}>
      <DescriptionList facts={rows.map(({ term, text }) => ({ term, value: text }))} />
      {means.length > 0 && (
        <>
          <h3>同意すると</h3>
          <ul>
            {means.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  ));
}
