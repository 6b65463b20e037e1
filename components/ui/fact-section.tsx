"use client";

import { Section, type SectionProps } from "./card";
import { DescriptionList, type DescriptionListProps } from "./description-list";

/** A titled part of a page that states facts. */
export function FactSection({ facts, dense, ...section }: DescriptionListProps & Omit<SectionProps, "children">) {
  return (
    <Section {...section}>
      <DescriptionList facts={facts} dense={dense} />
    </Section>
  );
}
