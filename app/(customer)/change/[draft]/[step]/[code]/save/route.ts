import {
  appliedKey,
  editingKey,
  readAdditions,
  userCodePageFields,
  writeAddition,
} from "@/lib/domain/change/user-code-form";
import { readAddition, readUserCodePage, userCodeOfPage } from "@/lib/domain/change/user-code-page";
import { circumstancesOf } from "@/lib/domain/change/wizard";
import { findStep } from "@/lib/domain/change/wizard-steps";
import type { ContractUserCode } from "@/lib/domain/contract/contract";
import { firstValue } from "@/lib/domain/form/first-value";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { failed, type Outcome, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import { type DraftView, readDraft } from "@/lib/services/draft/read-draft";
import { setUserCode } from "@/lib/services/draft/set-user-code";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";
import {
  anything,
  autosaveAnswer,
  cameFromConfirm,
  type DraftCall,
  intentOf,
  keepForms,
  takeFile,
} from "@/lib/web/wizard/keep-forms";
import { savePart } from "@/lib/web/wizard/save-part";
import { checked, stayingWith } from "@/lib/web/wizard/step-addresses";
import { type CodeParams, hasUserCodePages } from "../code-params";

type CodeCall = DraftCall<CodeParams>;

/** The page of a part of an item, or of a UserCode: 設定する, 取消 of a row, この内容で設定する, 戻る, and saving in the background. */
export const POST = defineAction<"customer", typeof anything, CodeParams>({
  who: "customer",
  schema: anything,
  page: ({ draft, step, code }) => paths.part(draft, findStep(step) ?? "", code),
  takeFile,
  async run(call) {
    if (!hasUserCodePages(call.params.step)) return savePart(call);
    const { actor, context, params, posted } = call;
    const view = isUuid(params.draft) ? await readDraft(actor, params.draft, context) : undefined;
    const code = view && userCodeOfPage(params.code, circumstancesOf(view.reading));
    if (!view || !code) return failed({ kind: "notFound" });
    if (view.draft.filedAs) return succeeded(paths.complete(view.draft.filedAs));

    const applied = String(view.draft.versions[appliedKey(code.code)] ?? 0);
    if (applied !== firstValue(posted, "applied")) {
      if (isSetAlready(view, code, posted)) return succeeded(listOf(call, "set"));
      const conflict = failed({ kind: "conflict" });
      return intentOf(posted) === "autosave" ? autosaveAnswer(conflict) : conflict;
    }
    const kept = await keepForms(call, [formOf(code)]);
    if (intentOf(posted) === "autosave") return autosaveAnswer(kept);
    if (!kept.ok) return kept;
    return act({ ...call, posted: { ...posted, ...kept.value.versions } }, code, view);
  },
});

const formOf = (code: ContractUserCode) => ({ key: editingKey(code.code), name: "", fields: userCodePageFields() });

async function act(call: CodeCall, code: ContractUserCode, view: DraftView): Promise<Outcome<string>> {
  const { posted } = call;
  const removed = firstValue(posted, "remove");
  if (removed) {
    const rest = readAdditions(posted).map(writeAddition);
    return keepRows(call, code, { addition: rest.filter((row) => row !== removed) }, { done: "removed", row: removed });
  }
  switch (intentOf(posted)) {
    case "back":
      return succeeded(listOf(call));
    case "add": {
      const addition = readAddition(code, circumstancesOf(view.reading), posted);
      if (!addition.ok) return succeeded(pageOf(call, "add"));
      const rows = addition.value.map(writeAddition);
      return keepRows(call, code, { addition: rows, count: "" }, { done: "added", ...changedRow(posted, rows) });
    }
    default:
      return set(call, code, view);
  }
}

/** この内容で設定する */
async function set(call: CodeCall, code: ContractUserCode, view: DraftView): Promise<Outcome<string>> {
  const { actor, context, params, posted } = call;
  const page = readUserCodePage(code, circumstancesOf(view.reading), posted);
  if (!page.ok) return succeeded(pageOf(call, "set"));
  const seenVersion = view.draft.versions[appliedKey(code.code)] ?? 0;
  const set = { draftId: params.draft, userCode: code.code, values: posted, seenVersion };
  const outcome = await setUserCode(actor, set, context);
  return outcome.ok ? succeeded(listOf(call, "set")) : outcome;
}

async function keepRows(call: CodeCall, code: ContractUserCode, rows: FormValues, done: Record<string, string>) {
  const kept = await keepForms({ ...call, posted: { ...call.posted, ...rows } }, [formOf(code)]);
  if (!kept.ok) return kept;
  const page = paths.userCode(call.params.draft, code.code);
  const told = Object.entries(done).reduce(
    (address, [name, value]) => withQuery(address, name, value),
    stayingWith(page, cameFromConfirm(call.posted)),
  );
  return succeeded(`${told}#additions`);
}

/** The row that 「設定する」 added or made larger, and how many it had. */
function changedRow(posted: FormValues, rows: readonly string[]): Record<string, string> {
  const before = readAdditions(posted);
  const row = rows.find((each) => !before.map(writeAddition).includes(each));
  const [changed] = readAdditions({ addition: row ?? [] });
  const was = before.find(
    ({ industry, processingMode }) => industry === changed?.industry && processingMode === changed.processingMode,
  );
  return { ...(row ? { row } : {}), ...(was ? { was: String(was.count) } : {}) };
}

/** Pressed twice: the first press set it, and took the page's own step away. */
function isSetAlready({ draft, reading }: DraftView, code: ContractUserCode, posted: FormValues): boolean {
  const page = readUserCodePage(code, circumstancesOf(reading), posted);
  const set = draft.values[appliedKey(code.code)];
  if (!page.ok || !set) return false;
  return Object.entries(page.value).every(([name, value]) => JSON.stringify(set[name]) === JSON.stringify(value));
}

const pageOf = ({ params, posted }: CodeCall, check: string) =>
  checked(paths.userCode(params.draft, params.code), cameFromConfirm(posted), check);

function listOf({ params, posted }: CodeCall, done?: string): string {
  const list = stayingWith(paths.step(params.draft, "user-codes"), cameFromConfirm(posted));
  return done ? withQuery(list, "done", done) : list;
}
