import { paths } from "@/lib/domain/paths";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Code } from "../ui/code";
import { PageHeading } from "../ui/page-heading";

export const failureTitle = "エラーが発生しました";

/** What a page that failed says. `number`: the correlation number in the server's log. */
export function FailureWords({ number }: { number?: string }) {
  return (
    <>
      <PageHeading title={failureTitle} lead="時間をおいてもう一度お試しください。保存済みの下書きは残っています。" />
      {number && (
        <p>
          お問い合わせの際は、番号「<Code>{number}</Code>」をお伝えください。
        </p>
      )}
      <ButtonRow>
        <ButtonLink variant="main" href={paths.home}>
          メニューに戻る
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
