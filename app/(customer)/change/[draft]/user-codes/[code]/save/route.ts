import {
  appliedKey,
  editingKey,
  parseUserCodePage,
  readAdditions,
  userCodeValues,
  writeAddition,
} from "@/lib/domain/change/user-code-form";
import type { ContractUserCode } from "@/lib/domain/contract/contract";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { failed, type Outcome, succeeded } from "@/lib/domain/outcome";
import { type DraftView, readDraft } from "@/lib/services/draft/read-draft";
import { setUserCode } from "@/lib/services/draft/set-user-code";
import { defineAction } from "@/lib/web/define-action";
import { paths, withQuery } from "@/lib/web/paths";
import { firstValue } from "@/lib/web/posted-form";
import { isDraftId } from "../../../draft-id";
import { anything, autosaveAnswer, cameFromConfirm, type DraftCall, intentOf, keepTyped } from "../../../keep-typed";
import { checked, stayingWith } from "../../../step-addresses";
import { userCodeFields } from "../../../step-fields";
import { type CodeParams, readAddition, readUserCodePage } from "../user-code-page";

type CodeCall = DraftCall<CodeParams>;

/** The page of a UserCode: 設定する, 取消 of a row, この内容で設定する, 戻る, and saving in the background. */
export const POST = defineAction<"customer", typeof anything, CodeParams>({
  who: "customer",
  schema: anything,
  page: ({ draft, code }) => paths.userCode(draft, code),
  async run(call) {
    const { actor, world, params, posted } = call;
    const view = isDraftId(params.draft) ? await readDraft(actor, params.draft, world) : undefined;
    const code = view?.contract.userCodes.find((each) => each.code === params.code);
    if (!view || !code) return failed({ kind: "notFound" });
    if (view.draft.filedAs) return succeeded(paths.complete(view.draft.filedAs));

    const applied = String(view.draft.versions[appliedKey(code.code)] ?? 0);
    if (applied !== firstValue(posted, "applied")) {
      if (isSetAlready(view, code, posted)) return succeeded(listOf(call, "set"));
      const conflict = failed({ kind: "conflict" });
      return intentOf(posted) === "autosave" ? autosaveAnswer(conflict) : conflict;
    }
    const kept = await keepTyped(call, stepOf(code));
    if (intentOf(posted) === "autosave") return autosaveAnswer(kept);
    if (!kept.ok) return kept;
    return act({ ...call, posted: { ...posted, version: String(kept.value.version) } }, code, view);
  },
});

const stepOf = (code: ContractUserCode) => ({ key: editingKey(code.code), fields: userCodeFields });

async function act(call: CodeCall, code: ContractUserCode, view: DraftView): Promise<Outcome<string>> {
  const { posted } = call;
  const removed = firstValue(posted, "remove");
  if (removed) {
    const rest = readAdditions(posted).map(writeAddition);
    return keepRows(call, code, { addition: rest.filter((row) => row !== removed) }, "removed");
  }
  switch (intentOf(posted)) {
    case "back":
      return succeeded(listOf(call));
    case "add": {
      const addition = readAddition(code, view.contract, posted);
      if (!addition.ok) return succeeded(pageOf(call, "add"));
      return keepRows(call, code, { addition: addition.value.map(writeAddition), count: "" }, "added");
    }
    default:
      return set(call, code, view);
  }
}

/** この内容で設定する */
async function set(call: CodeCall, code: ContractUserCode, view: DraftView): Promise<Outcome<string>> {
  const { actor, world, params, posted } = call;
  const page = readUserCodePage(code, view.contract, posted);
  if (!page.ok) return succeeded(pageOf(call, "set"));
  const seenVersion = view.draft.versions[appliedKey(code.code)] ?? 0;
  const outcome = await setUserCode(actor, { draftId: params.draft, change: page.value, seenVersion }, world);
  return outcome.ok ? succeeded(listOf(call, "set")) : outcome;
}

async function keepRows(call: CodeCall, code: ContractUserCode, rows: FormValues, done: string) {
  const kept = await keepTyped({ ...call, posted: { ...call.posted, ...rows } }, stepOf(code));
  if (!kept.ok) return kept;
  const page = paths.userCode(call.params.draft, code.code);
  return succeeded(`${withQuery(stayingWith(page, cameFromConfirm(call.posted)), "done", done)}#additions`);
}

/** Pressed twice: the first press set it, and took the page's own step away. */
function isSetAlready({ draft, contract }: DraftView, code: ContractUserCode, posted: FormValues): boolean {
  const page = readUserCodePage(code, contract, posted);
  const set = draft.values[appliedKey(code.code)];
  const stored = set && parseUserCodePage(code.code, set);
  return (
    page.ok &&
    stored?.ok === true &&
    JSON.stringify(userCodeValues(page.value)) === JSON.stringify(userCodeValues(stored.value))
  );
}

const pageOf = ({ params, posted }: CodeCall, check: string) =>
  checked(paths.userCode(params.draft, params.code), cameFromConfirm(posted), check);

function listOf({ params, posted }: CodeCall, done?: string): string {
  const list = stayingWith(paths.step(params.draft, "user-codes"), cameFromConfirm(posted));
  return done ? withQuery(list, "done", done) : list;
}
