"use client";

import { contacts } from "@/lib/domain/application/contacts";
import { DescriptionList } from "../ui/description-list";

/** お問い合わせ先 */
export function ContactList() {
  return (
    <DescriptionList
      facts={contacts.map(({ name, phone, hours }) => ({
        term: name,
        value: <a href={`tel:${phone.replaceAll("-", "")}`}>{phone}</a>,
        note: `受付時間 ${hours}`,
        wide: true,
      }))}
    />
  );
}
