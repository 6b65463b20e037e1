import type { World } from "@/lib/services/qa/qa-context";
import type { DemoLoginId } from "../demo-accounts";
import { additions } from "./demo-stories";
import type { DemoStory } from "./demo-story";
import { demoWorld } from "./demo-world";
import { makeWorld, type WorldPlan } from "./make-world";

/** A Tuesday morning, a business day. */
const usual = "2026-11-24T09:00:00+09:00";

const reasons = {
  web: "webNACCSを利用するため。",
  more: "担当者を増員するため。",
} as const;

/** One webNACCS ID with its certificate for 第一営業所's customs broker code, filed 13 business days before its start. */
const webStory = (filed: number): DemoStory => ({
  filedBy: "NAC555-01",
  filed: [filed, "10:00"],
  reason: reasons.web,
  additions: [{ ...additions.customsOf1B, processingMode: "WEB_NACCS", count: 1 }],
  certificates: 1,
  afterwards: [
    { act: "takeOn", on: [filed - 1, "09:30"], by: "center01" },
    { act: "approve", on: [filed - 2, "14:00"], by: "center01" },
    { act: "completeCertificates", on: [filed - 5, "15:00"], by: "center02" },
  ],
});

const questionOpen: DemoStory = {
  filedBy: "NAC555-01",
  filed: [3, "10:00"],
  reason: reasons.more,
  additions: [{ ...additions.bondedOf1C, count: 2 }],
  afterwards: [
    { act: "takeOn", on: [2, "09:30"], by: "center01" },
    { act: "query", on: [1, "11:00"], by: "center01", text: "増員される人数は2名でよろしいでしょうか。" },
  ],
};

const certificatesDue = Array.from({ length: 10 }, (_, index): DemoStory => {
  const [filedBy, addition] = (
    [
      ["OCE101", additions.customsOnWeb],
      ["OCE102", additions.forwarderOnWeb],
    ] as const
  )[index % 2] ?? ["OCE101", additions.customsOnWeb];
  return {
    filedBy,
    filed: [7 - Math.floor(index / 3), `1${index % 3}:15`],
    reason: reasons.web,
    startsLater: index % 3 === 1,
    additions: [{ ...addition, count: 1 }],
    certificates: 1 + (index % 3),
    afterwards: [
      { act: "takeOn", on: [3, `09:${20 + index}`], by: "center01" },
      { act: "approve", on: [2, `14:${20 + index}`], by: "center01" },
    ],
  };
});

const twoOffices: readonly DemoStory[] = [
  { filedBy: "OCE101", addition: additions.customsOnWeb, by: "center01" },
  { filedBy: "OCE102", addition: additions.forwarderOnWeb, by: "center02" },
].map(({ filedBy, addition, by }) => ({
  filedBy: filedBy as DemoLoginId,
  filed: [2, "10:00"],
  reason: reasons.web,
  additions: [{ ...addition, count: 1 }],
  certificates: 1,
  afterwards: [{ act: "takeOn", on: [1, "09:30"], by: by as DemoLoginId }],
}));

/** The offices take turns; the oldest has waited for 20 business days. */
const queue = Array.from({ length: 500 }, (_, index): DemoStory => {
  const [filedBy, addition] = (
    [
      ["NAC555-01", additions.bondedOf1C],
      ["OCE101", additions.airCargo],
      ["OCE102", additions.bondedOf4B],
    ] as const
  )[index % 3] ?? ["NAC555-01", additions.bondedOf1C];
  const minutes = (index % 25) * 20;
  const time = [9 + Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return {
    filedBy,
    filed: [20 - Math.floor(index / 25), time],
    reason: reasons.more,
    additions: [{ ...addition, count: 1 }],
    afterwards: [],
  };
});

const world = (name: string, now: string, plan: WorldPlan): World => ({
  name,
  now: new Date(now),
  make: (context) => makeWorld(plan, context),
});

/** The worlds that QA can begin a flow from. All have the demo's companies, people, contracts and schedule. */
export const worlds: readonly World[] = [
  /** One application in every status. */
  world("demo", usual, demoWorld),
  /** No application yet. */
  world("empty", usual, { stories: [] }),
  /** 500 applications wait for a reviewer. */
  world("queue-500", usual, { stories: queue }),
  /** 第一営業所 has been asked something. */
  world("question-open", usual, { stories: [questionOpen] }),
  /** The last day on which a password can be read (R4); use began on Tuesday 2026-11-10. */
  world("window-closing", "2026-11-12T09:00:00+09:00", { stories: [webStory(11)] }),
  /** Ten approved applications wait for the certificate work, for two start dates. */
  world("certificates-due", usual, { stories: certificatesDue }),
  /** The start date of an application with certificates. */
  world("start-day", "2026-11-10T09:00:00+09:00", { stories: [webStory(9)] }),
  /** Two offices of one company, each with a case under review, by two reviewers. */
  world("two-offices", usual, { stories: twoOffices }),
];
