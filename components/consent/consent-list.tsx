"use client";

import { DescriptionList } from "../ui/description-list";
import { StatusTag } from "../ui/status-tag";
import type { ConsentRow } from "./consent-rows";

/** The offices that an application asks for their consent: what each was asked, until when, and what it said. */
export function ConsentList({ rows, dense }: { rows: readonly ConsentRow[]; dense?: boolean }) {
  return (
    <ul className="consents">
      {rows.map(({ key, office, matters, word, tone, asked, due, answered, reason }) => (
        <li key={key} className="consents__one">
          <p className="consents__office">
            <StatusTag word={word} tone={tone} />
            {office}
          </p>
          <DescriptionList
            dense={dense}
            facts={[
              { term: "同意の内容", value: matters },
              { term: "お願いした日時", value: asked },
              { term: "回答期限", value: due },
              { term: "回答日時", value: answered },
              ...(reason
                ? [{ term: "理由・コメント", value: <span className="typed-lines">{reason}</span>, wide: true }]
                : []),
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
