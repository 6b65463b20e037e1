import type { ReactNode } from "react";
import { Section } from "@/components/ui/card";

/** What the portal has decided by itself, because the Center has published nothing about it. */
export const OwnAssumptions = ({ children }: { children: ReactNode }) => (
  <Section
    title="このポータルが決めていること"
    lead="NACCSセンターの公開資料で確認できないため、このポータルが独自に決めた取り扱いです。実際の手続きとは異なることがあります。"
  >
    <ul>{children}</ul>
  </Section>
);
