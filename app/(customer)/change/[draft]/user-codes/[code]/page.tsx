import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UserCodeForm } from "@/components/application/steps/user-code-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { appliedKey, editingKey } from "@/lib/domain/change/user-code-form";
import { heldUserIds } from "@/lib/domain/contract/contract";
import { industryWord } from "@/lib/domain/contract/industry";
import { processingModeWord } from "@/lib/domain/contract/processing-mode";
import { paths } from "@/lib/web/paths";
import { doneSentence } from "../../done-sentence";
import { NotNeeded } from "../../not-needed";
import { openForm, type Search } from "../../open-form";
import { ReturnedForm } from "../../returned-form";
import { stayingWith } from "../../step-addresses";
import { userCodeFields } from "../../step-fields";
import { stepFormProps } from "../../step-form-props";
import { StepFrame } from "../../step-frame";
import { visitDraft } from "../../visit-draft";
import { type CodeParams, readAddition, readUserCodePage, storedUserCode } from "./user-code-page";

const title = "利用者コード 入力（詳細）";

interface Props {
  readonly params: Promise<CodeParams>;
  readonly searchParams: Promise<Search>;
}

async function open({ params, searchParams }: Props) {
  const { draft, code } = await params;
  const search = await searchParams;
  const visit = await visitDraft(draft);
  const { contract } = visit;
  const userCode = contract.userCodes.find((each) => each.code === code);
  if (!userCode) notFound();
  const stored = storedUserCode(userCode, visit);
  const form = await openForm(
    visit,
    {
      path: paths.userCode(draft, code),
      key: editingKey(code),
      fields: userCodeFields,
      stored,
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
  const needed = visit.reading.states["user-codes"] !== "notNeeded";
  return (
    <StepFrame
      visit={visit}
      step="user-codes"
      path={form.path}
      title={title}
      lead={`利用者コード「${userCode.code}」の識別番号を追加または削除します。最後に「この内容で設定する」を押してください。`}
      hasProblems={needed && form.problems.length > 0}
      done={doneSentence(search)}
      crumbs={[
        {
          label: "利用者コード 入力",
          href: stayingWith(paths.step(visit.draft.id, "user-codes"), form.fromConfirm),
        },
      ]}
    >
      {needed ? (
        <>
          <ReturnedForm form={form} next="この内容で設定する" />
          <UserCodeForm
            {...stepFormProps(form, `${form.path}/save`)}
            userCode={userCode.code}
            shared={userCode.sharedWithOffices}
            contractedSystem={userCode.system}
            contracted={userCode.industries}
            held={heldUserIds(userCode).map(({ identificationNumber, industry, processingMode }) => ({
              identificationNumber,
              about: `${industryWord(industry)}・${processingModeWord(processingMode)}`,
            }))}
          />
        </>
      ) : (
        <NotNeeded visit={visit} step="user-codes" item="識別番号（追加・削除）" />
      )}
    </StepFrame>
  );
}
