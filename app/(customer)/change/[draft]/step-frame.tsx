import type { ReactNode } from "react";
import { DraftSummary } from "@/components/application/draft-summary";
import { AppHeader } from "@/components/layout/app-header";
import { PageFrame } from "@/components/layout/page-frame";
import { SessionWarning } from "@/components/layout/session-warning";
import { WizardLayout } from "@/components/layout/wizard-layout";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { Step } from "@/components/ui/step-list";
import { earliestFeasibleStartDate } from "@/lib/domain/calendar/start-date";
import { type WizardStep, wizardSteps } from "@/lib/domain/change/wizard";
import { paths } from "@/lib/web/paths";
import type { DraftVisit } from "./visit-draft";

interface StepFrameProps {
  readonly visit: DraftVisit;
  readonly step: WizardStep;
  /** The address of this page, to come back to after a log-in. */
  readonly path: string;
  readonly title: string;
  /** One sentence that says what to do. */
  readonly lead: ReactNode;
  readonly hasProblems: boolean;
  /** What was just done, from the page's own table of sentences. */
  readonly done?: string;
  /** Between the wizard's first page and this one. */
  readonly crumbs?: readonly Crumb[];
  readonly children: ReactNode;
}

/** A page of the wizard: where one is, the application in one line, the heading, and what the Center asked. */
export function StepFrame({
  visit,
  step,
  path,
  title,
  lead,
  hasProblems,
  done,
  crumbs = [],
  children,
}: StepFrameProps) {
  const { signedInAs, contract, reading, draft } = visit;
  return (
    <PageFrame
      header={
        <AppHeader
          companyName={contract.company.name}
          officeName={contract.office.name}
          loggedInAt={signedInAs.loggedInAt}
          current="apply"
        />
      }
      crumbs={[
        { label: "HOME", href: paths.menu },
        { label: "契約内容の確認", href: paths.contract },
        ...crumbs,
        { label: title },
      ]}
      after={<SessionWarning secondsLeft={signedInAs.secondsLeft} loginHref={paths.login(path)} />}
    >
      <WizardLayout
        steps={stepsOf(visit, step, hasProblems)}
        current={wizardSteps.findIndex(({ key }) => key === step)}
        summary={
          <DraftSummary
            officeName={contract.office.name}
            officeCode={contract.office.officeCode}
            chosen={reading.chosen}
            wishedStartDate={reading.wishedStartDate}
            earliest={earliestFeasibleStartDate(visit)}
          />
        }
      >
        <PageHeading title={title} lead={lead} />
        {draft.corrects && (
          <Notice tone="warning" level={2} title={`申込受付番号「${draft.corrects.receiptNumber}」の修正です`}>
            {visit.query && (
              <>
                <p>NACCSセンターからの確認事項：</p>
                <p className="query-text">{visit.query}</p>
              </>
            )}
            <p>修正した内容は、最後に「申込内容を登録する」を押すとNACCSセンターに届きます。</p>
          </Notice>
        )}
        {done && <Notice tone="success">{done}</Notice>}
        {children}
      </WizardLayout>
    </PageFrame>
  );
}

/** The step list: every step that is needed can be opened; one that still has problems opens with them. */
function stepsOf({ draft, reading }: DraftVisit, here: WizardStep, hasProblems: boolean): Step[] {
  return wizardSteps.map(({ key, name }) => {
    const state = reading.states[key];
    if (key === here && state !== "notNeeded") {
      return {
        label: name,
        state: hasProblems ? "problem" : "here",
        hereWord: key === "confirm" ? "確認中" : undefined,
      };
    }
    if (state === "notNeeded") return { label: name, state: "not-needed" };
    return { label: name, state, href: paths.step(draft.id, key) + (state === "problem" ? "?check=1" : "") };
  });
}
