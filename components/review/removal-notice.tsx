import type { FieldProblem } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { CheckboxGroup } from "../form/choice-group";
import { FormShell } from "../form/form-shell";
import { Button, ButtonLink, ButtonRow } from "../ui/button";
import { Notice } from "../ui/notice";
import { PostButton } from "../ui/post-button";
import type { Touched } from "./touched";
import { TouchedCases } from "./touched-cases";

interface RemovalNoticeProps {
  title: string;
  /** What removing it means. */
  sentence: string;
  action: string;
  hidden: Record<string, string>;
  /** The cases that name it; a tick says that they were seen (R23). */
  touched?: Touched;
  problems?: readonly FieldProblem[];
}

/** The second step before something is removed from the schedule. */
export function RemovalNotice({ title, sentence, action, hidden, touched, problems }: RemovalNoticeProps) {
  const giveUp = <ButtonLink href={paths.adminSchedule}>やめる</ButtonLink>;
  return (
    <Notice tone="warning" level={2} title={title}>
      <div className="stack stack--tight">
        <p>{sentence}</p>
        {touched ? (
          <>
            <TouchedCases cases={touched.cases} />
            <FormShell action={action} hidden={hidden} problems={problems} notByEnter>
              <CheckboxGroup
                name="confirmed"
                label="削除の確認"
                required
                choices={[{ value: touched.tick, label: `${touched.cases.length}件の申込を確認しました` }]}
              />
              <ButtonRow>
                <Button variant="danger">削除する</Button>
                {giveUp}
              </ButtonRow>
            </FormShell>
          </>
        ) : (
          <ButtonRow>
            <PostButton action={action} hidden={hidden} variant="danger">
              削除する
            </PostButton>
            {giveUp}
          </ButtonRow>
        )}
      </div>
    </Notice>
  );
}
