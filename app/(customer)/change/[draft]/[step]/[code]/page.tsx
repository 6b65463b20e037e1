import type { Metadata } from "next";
import type { DraftPageProps } from "@/lib/web/wizard/page-props";
import { type CodeParams, hasUserCodePages } from "./code-params";
import { PartPage, partMetadata } from "./part-page";
import { UserCodePage, userCodeMetadata } from "./user-code-page";

type Props = DraftPageProps<CodeParams>;

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  hasUserCodePages((await props.params).step) ? userCodeMetadata(props) : partMetadata(props);

/** A page below a step: of a UserCode, or of a part of an item. */
export default async function Page(props: Props) {
  return hasUserCodePages((await props.params).step) ? <UserCodePage {...props} /> : <PartPage {...props} />;
}
