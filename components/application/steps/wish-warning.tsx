"use client";

import { useEffect, useState } from "react";
import { fieldId } from "@/components/form/field-id";
import { Notice } from "@/components/ui/notice";
import { toEightDigits } from "@/lib/domain/calendar/japan-date";
import { readDate } from "@/lib/domain/text/read-date";

interface WishWarningProps {
  readonly field: string;
  /** The registration dates that can still be applied for, as typed: 20261210. */
  readonly scheduled: readonly string[];
  /** What the server says of the stored date. */
  readonly initial: string | undefined;
}

/** R6: says of a date off the schedule that the wish may not be met. It does not stand in the way. */
export function WishWarning({ field, scheduled, initial }: WishWarningProps) {
  const [warning, setWarning] = useState(initial);
  useEffect(() => {
    const input = document.getElementById(fieldId(field));
    if (!(input instanceof HTMLInputElement)) return;
    const first = input.value;
    const look = () => {
      if (input.value === first) return setWarning(initial);
      const typed = digitsOf(input.value);
      const off = typed !== undefined && !scheduled.includes(typed) && typed > (scheduled[0] ?? "");
      setWarning(off ? "スケジュール表の利用開始日ではないため、ご希望に添えないことがあります。" : undefined);
    };
    input.addEventListener("input", look);
    return () => input.removeEventListener("input", look);
  }, [field, scheduled, initial]);
  return <div role="status">{warning && <Notice tone="warning">{warning}</Notice>}</div>;
}

/** Eight digits in their normal form, or undefined for what is no date (the field says so itself). */
function digitsOf(date: string): string | undefined {
  const reading = readDate("", date);
  return "value" in reading ? toEightDigits(reading.value) : undefined;
}
