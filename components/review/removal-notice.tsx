import { paths } from "@/lib/domain/paths";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Notice } from "../ui/notice";
import { PostButton } from "../ui/post-button";

interface RemovalNoticeProps {
  title: string;
  /** What removing it means. */
  sentence: string;
  action: string;
  hidden: Record<string, string>;
}

/** The second step before something is removed from the schedule. */
export function RemovalNotice({ title, sentence, action, hidden }: RemovalNoticeProps) {
  return (
    <Notice tone="warning" level={2} title={title}>
      <div className="stack stack--tight">
        <p>{sentence}</p>
        <ButtonRow>
          <PostButton action={action} hidden={hidden} variant="danger">
            削除する
          </PostButton>
          <ButtonLink href={paths.adminSchedule}>やめる</ButtonLink>
        </ButtonRow>
      </div>
    </Notice>
  );
}
