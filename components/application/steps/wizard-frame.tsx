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
import { personWord } from "@/lib/domain/account/actor";
import { earliestFeasibleStartDate } from "@/lib/domain/calendar/start-date";
import { neededSteps, type WizardStep } from "@/lib/domain/change/wizard-steps";
import { paths } from "@/lib/domain/paths";
import type { WizardView } from "./wizard-view";

interface WizardFrameProps {
  readonly view: WizardView;
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
export function WizardFrame({
  view,
  step,
  path,
  title,
  lead,
  hasProblems,
  done,
  crumbs = [],
  children,
}: WizardFrameProps) {
  const { signedInAs, reading, draft } = view;
  const { contract } = reading;
  const steps = neededSteps(reading.chosen);
  return (
    <PageFrame
      owner={signedInAs.formOwner}
      header={
        <AppHeader
          companyName={contract.company.name}
          officeName={contract.office.name}
          person={personWord(signedInAs)}
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
        steps={stepsOf(view, step, hasProblems)}
        current={steps.findIndex(({ key }) => key === step)}
        summary={
          <DraftSummary
            officeName={contract.office.name}
            officeCode={contract.office.officeCode}
            chosen={reading.chosen}
            wishedStartDate={reading.wishedStartDate}
            earliest={earliestFeasibleStartDate(view)}
          />
        }
      >
        <PageHeading title={title} lead={lead} />
        {draft.corrects && (
          <Notice tone="warning" level={2} title={`申込受付番号「${draft.corrects.receiptNumber}」の修正です`}>
            {view.query && (
              <>
                <p>NACCSセンターからの確認事項：</p>
                <p className="query-text">{view.query}</p>
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

/** Every step that is needed, and can be opened; one that still has problems opens with them. */
const stepsOf = ({ draft, reading }: WizardView, here: WizardStep, hasProblems: boolean): Step[] =>
  neededSteps(reading.chosen).map(({ key, name }) => {
    if (key === here) {
      const state = hasProblems ? "problem" : "here";
      return { label: name, state, hereWord: key === "confirm" ? "確認中" : undefined };
    }
    const problem = reading.states[key] === "problem";
    return {
      label: name,
      state: problem ? "problem" : reading.states[key] === "done" ? "done" : "todo",
      href: paths.step(draft.id, key) + (problem ? "?check=1" : ""),
    };
  });
