import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ReturnedForm } from "@/components/application/steps/returned-form";
import { UserCodeForm } from "@/components/application/steps/user-code-form";
import { WizardFrame } from "@/components/application/steps/wizard-frame";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { appliedKey, editingKey, userCodePageFields } from "@/lib/domain/change/user-code-form";
import { readAddition, readUserCodePage, storedUserCode } from "@/lib/domain/change/user-code-page";
import { circumstancesOf } from "@/lib/domain/change/wizard";
import { stepNeeded, stepWords } from "@/lib/domain/change/wizard-steps";
import type { Contract } from "@/lib/domain/contract/contract";
import { industryWord } from "@/lib/domain/contract/industry";
import { processingModes, processingModeWord } from "@/lib/domain/contract/processing-mode";
import { whyNoMode } from "@/lib/domain/contract/why-no-mode";
import { paths } from "@/lib/domain/paths";
import { doneSentence } from "@/lib/web/wizard/done-sentence";
import { openForm } from "@/lib/web/wizard/open-form";
import type { DraftPageProps } from "@/lib/web/wizard/page-props";
import { stayingWith } from "@/lib/web/wizard/step-addresses";
import { stepFormProps } from "@/lib/web/wizard/step-form-props";
import { visitDraft } from "@/lib/web/wizard/visit-draft";
import { type CodeParams, hasUserCodePages } from "./code-params";

const title = "利用者コード 入力（詳細）";

const closedModes = (contract: Contract) =>
  Object.fromEntries(processingModes.map((mode) => [mode, whyNoMode(mode, contract)]));

type Props = DraftPageProps<CodeParams>;

async function open({ params, searchParams }: Props) {
  const { draft, step, code } = await params;
  if (!hasUserCodePages(step)) notFound();
  const search = await searchParams;
  const visit = await visitDraft(draft);
  const { contract, reading } = visit;
  if (!stepNeeded("user-codes", reading.chosen)) redirect(paths.step(draft, "user-codes"));
  const userCode = contract.userCodes.find((each) => each.code === code);
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
        const form = read(userCode, circumstancesOf(reading), stored);
        return form.ok ? [] : form.problems;
      },
    },
    search,
  );
  // What another tab set for this UserCode meanwhile is not overwritten unseen.
  const hidden = { ...form.hidden, applied: String(visit.draft.versions[appliedKey(code)] ?? 0) };
  return { visit, userCode, search, form: { ...form, hidden } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { form } = await open(props);
  return { title: titleWithProblems(title, form.problems.length > 0) };
}

export default async function Page(props: Props) {
  const { visit, userCode, search, form } = await open(props);
  const done = doneSentence(search);
  const isAboutList = search.done === "added" || search.done === "removed";
  return (
    <WizardFrame
      view={visit}
      step="user-codes"
      path={form.path}
      title={title}
      lead={`利用者コード「${userCode.code}」の識別番号を追加または削除します。最後に「この内容で設定する」を押してください。`}
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
      <UserCodeForm
        {...stepFormProps(form, `${form.path}/save`)}
        userCode={userCode.code}
        listChange={isAboutList ? done : undefined}
        shared={userCode.sharedWithOffices}
        contractedSystem={userCode.system}
        contracted={userCode.industries}
        closedModes={closedModes(visit.contract)}
        held={userCode.userIds.map(({ identificationNumber, industry, processingMode, startDate }) => ({
          identificationNumber,
          about: [
            industryWord(industry),
            processingModeWord(processingMode),
            ...(startDate > visit.today ? [`利用開始予定 ${formatLong(startDate)}`] : []),
          ].join("・"),
        }))}
      />
    </WizardFrame>
  );
}
