"use client";

import { useEffect, useState } from "react";
import { fieldId } from "@/components/form/field-id";
import { Notice } from "@/components/ui/notice";
import { type OfferedDates, warnOffSchedule } from "@/lib/domain/calendar/warn-off-schedule";
import { readDate } from "@/lib/domain/text/read-date";

interface WishWarningProps {
  readonly field: string;
  readonly offered: OfferedDates;
  /** What the server says of the stored date. */
  readonly initial: string | undefined;
}

/** R6: says of a date off the schedule that the wish may not be met. It does not stand in the way. */
export function WishWarning({ field, offered, initial }: WishWarningProps) {
  const [warning, setWarning] = useState(initial);
  useEffect(() => {
    const input = document.getElementById(fieldId(field));
    if (!(input instanceof HTMLInputElement)) return;
    const first = input.value;
    const look = () => {
      if (input.value === first) return setWarning(initial);
      const typed = readDate("", input.value);
      setWarning("value" in typed ? warnOffSchedule(typed.value, offered) : undefined);
    };
    input.addEventListener("input", look);
    return () => input.removeEventListener("input", look);
  }, [field, offered, initial]);
  return <div role="status">{warning && <Notice tone="warning">{warning}</Notice>}</div>;
}
