import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NewUserCodeForm } from "@/components/application/steps/new-user-code-form";
import { ReturnedForm } from "@/components/application/steps/returned-form";
import { UserCodeForm } from "@/components/application/steps/user-code-form";
import { WizardFrame } from "@/components/application/steps/wizard-frame";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { additionIndustryOptions, industryOptions, newIndustryOptions } from "@/lib/domain/change/industry-options";
import { appliedKey, editingKey, userCodePageFields } from "@/lib/domain/change/user-code-form";
import { readAddition, readUserCodePage, storedUserCode, userCodeOfPage } from "@/lib/domain/change/user-code-page";
import { circumstancesOf, type DraftReading } from "@/lib/domain/change/wizard";
import { stepNeeded, stepWords } from "@/lib/domain/change/wizard-steps";
import type { ContractUserCode, ContractUserId } from "@/lib/domain/contract/contract";
import { industryWord } from "@/lib/domain/contract/industry";
import { offeredModes, processingModeWord } from "@/lib/domain/contract/processing-mode";
import { isNewUserCode, userCodeWord } from "@/lib/domain/contract/user-code-name";
import { whyNoMode } from "@/lib/domain/contract/why-no-mode";
import { paths } from "@/lib/domain/paths";
import { doneSentence } from "@/lib/web/wizard/done-sentence";
import { openForm } from "@/lib/web/wizard/open-form";
import type { DraftPageProps } from "@/lib/web/wizard/page-props";
import { stayingWith } from "@/lib/web/wizard/step-addresses";
import { stepFormProps } from "@/lib/web/wizard/step-form-props";
import { type DraftVisit, visitDraft } from "@/lib/web/wizard/visit-draft";
import type { CodeParams } from "./code-params";

const title = "利用者コード 入力（詳細）";

/** The modes that are to be had, each with the reason why this office cannot choose it, if it cannot. */
const modesOn = ({ after, day }: DraftReading) =>
  offeredModes(day).map((mode) => ({ value: mode, label: processingModeWord(mode), note: whyNoMode(mode, after) }));

type Props = DraftPageProps<CodeParams>;

async function open({ params, searchParams }: Props) {
  const { draft, code } = await params;
  const search = await searchParams;
  const visit = await visitDraft(draft);
  const { reading } = visit;
  if (!stepNeeded("user-codes", reading.chosen)) redirect(paths.step(draft, "user-codes"));
  const circumstances = circumstancesOf(reading);
  const userCode = userCodeOfPage(code, circumstances);
  if (!userCode) notFound();
  const stored = storedUserCode(userCode, visit.draft.values, reading.chosen);
  const form = await openForm(
    visit,
    {
      path: paths.userCode(draft, code),
      forms: [
        {
          key: editingKey(code),
          name: "",
          fields: userCodePageFields(),
          named: (typed) => userCodePageFields(typed, stored),
          stored,
        },
      ],
      problems(check) {
        const read = check === "add" ? readAddition : readUserCodePage;
        const form = read(userCode, circumstances, stored);
        return form.ok ? [] : form.problems;
      },
    },
    search,
  );
  // What another tab set for this UserCode meanwhile is not overwritten unseen.
  const hidden = { ...form.hidden, applied: String(visit.draft.versions[appliedKey(code)] ?? 0) };
  return { visit, userCode, search, form: { ...form, hidden } };
}

export async function userCodeMetadata(props: Props): Promise<Metadata> {
  const { form } = await open(props);
  return { title: titleWithProblems(title, form.problems.length > 0) };
}

/** The page of a UserCode. */
export async function UserCodePage(props: Props) {
  const { visit, userCode, search, form } = await open(props);
  const done = doneSentence(search);
  const isAboutList = search.done === "added" || search.done === "removed";
  const shell = {
    ...stepFormProps(form, `${form.path}/save`),
    listChange: isAboutList ? done : undefined,
  };
  return (
    <WizardFrame
      view={visit}
      step="user-codes"
      path={form.path}
      title={title}
      lead={leadOf(userCode)}
      hasProblems={form.problems.length > 0}
      done={isAboutList ? undefined : done}
      crumbs={[
        {
          label: stepWords["user-codes"].title,
          href: stayingWith(paths.step(visit.draft.id, "user-codes"), form.fromConfirm),
        },
      ]}
    >
      {form.savedAt && !done && !form.unsent && (
        <Notice tone="warning" title="未設定です">
          この画面の内容は、まだ申込情報に反映されていません。確認して「この内容で設定する」を押してください。
        </Notice>
      )}
      <ReturnedForm {...form} next="この内容で設定する" />
      {isNewUserCode(userCode.code) ? (
        <NewUserCodeForm
          {...shell}
          name={userCodeWord(userCode.code)}
          abbreviation={visit.contract.company.abbreviation}
          industries={newIndustryOptions()}
          additionIndustries={additionIndustryOptions(userCode, { withIndustries: true })}
          modes={modesOn(visit.reading)}
        />
      ) : (
        <UserCodeForm {...shell} {...contractedParts(userCode, visit)} />
      )}
    </WizardFrame>
  );
}

const leadOf = ({ code }: ContractUserCode): string =>
  isNewUserCode(code)
    ? "新しい利用者コードの内容を入力します。最後に「この内容で設定する」を押してください。"
    : `利用者コード「${code}」の内容を変更します。最後に「この内容で設定する」を押してください。`;

/** What the page of a UserCode under contract asks, by the items that were chosen. */
function contractedParts(userCode: ContractUserCode, { reading, today }: Pick<DraftVisit, "reading" | "today">) {
  const { chosen } = reading;
  const withIndustries = chosen.includes("industries");
  return {
    userCode: userCode.code,
    shared: userCode.sharedWithOffices.length > 0,
    contractedSystem: userCode.system,
    industries: withIndustries ? industryOptions(userCode) : undefined,
    numbers: chosen.includes("identificationNumbers")
      ? {
          industries: additionIndustryOptions(userCode, { withIndustries }),
          modes: modesOn(reading),
          held: userCode.userIds.map((userId) => heldNumber(userId, today)),
        }
      : undefined,
  };
}

const heldNumber = (
  { identificationNumber, industry, processingMode, startDate }: ContractUserId,
  today: JapanDate,
) => ({
  identificationNumber,
  about: [
    industryWord(industry),
    processingModeWord(processingMode),
    ...(startDate > today ? [`利用開始予定 ${formatLong(startDate)}`] : []),
  ].join("・"),
});
