import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ReturnedForm } from "@/components/application/steps/returned-form";
import { UserCodeForm } from "@/components/application/steps/user-code-form";
import { WizardFrame } from "@/components/application/steps/wizard-frame";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { appliedKey, editingKey, userCodePageFields } from "@/lib/domain/change/user-code-form";
import { readAddition, readUserCodePage, storedUserCode } from "@/lib/domain/change/user-code-page";
import { stepNeeded, stepWords } from "@/lib/domain/change/wizard-steps";
import { industryWord } from "@/lib/domain/contract/industry";
import { processingModeWord } from "@/lib/domain/contract/processing-mode";
import { paths } from "@/lib/domain/paths";
import { doneSentence } from "@/lib/web/wizard/done-sentence";
import { openForm } from "@/lib/web/wizard/open-form";
import type { DraftPageProps } from "@/lib/web/wizard/page-props";
import { stayingWith } from "@/lib/web/wizard/step-addresses";
import { stepFormProps } from "@/lib/web/wizard/step-form-props";
import { visitDraft } from "@/lib/web/wizard/visit-draft";
import { type CodeParams, hasUserCodePages } from "./code-params";

const title = "利用者コード 入力（詳細）";

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
        const form = read(userCode, contract, stored);
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
      <ReturnedForm {...form} next="この内容で設定する" />
      <UserCodeForm
        {...stepFormProps(form, `${form.path}/save`)}
        userCode={userCode.code}
        listChange={isAboutList ? done : undefined}
        shared={userCode.sharedWithOffices}
        contractedSystem={userCode.system}
        contracted={userCode.industries}
        held={userCode.userIds.map(({ identificationNumber, industry, processingMode }) => ({
          identificationNumber,
          about: `${industryWord(industry)}・${processingModeWord(processingMode)}`,
        }))}
      />
    </WizardFrame>
  );
}
