import { redirect } from "next/navigation";
import { wizardSteps } from "@/lib/domain/change/wizard-steps";
import { paths } from "@/lib/domain/paths";
import { visitDraft } from "@/lib/web/wizard/visit-draft";

/** 再開: leads to the first step that is not done yet. */
export default async function DraftPage({ params }: { params: Promise<{ draft: string }> }) {
  const { draft, reading } = await visitDraft((await params).draft);
  const open = wizardSteps.find(({ key }) => reading.states[key] === "todo" || reading.states[key] === "problem");
  redirect(paths.step(draft.id, open?.key ?? "confirm"));
}
