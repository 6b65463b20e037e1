import { readAttachedFiles } from "../../data/attachments";
import type { CustomerActor } from "../../domain/account/actor";
import { readAttachedFile, writeAttachedFile } from "../../domain/attachment/attached-file";
import { readRefusedFile } from "../../domain/attachment/refused-file";
import { typedIn } from "../../domain/change/fields/field";
import type { FormFields } from "../../domain/change/fields/field-kinds";
import { attachedIn } from "../../domain/change/fields/file";
import type { FormValues } from "../../domain/form/parse-form";
import type { ServiceContext } from "../../services/service-context";

interface PostedPart {
  readonly fields: FormFields;
  readonly values: FormValues;
}

/**
 * Parts of a form with only those files that are the office's and were taken in whole: whatever else stands at the name of a file was
 * never sent by a page of ours. A refusal stays, so that it is told.
 */
export async function withVouchedFiles(
  actor: CustomerActor,
  parts: readonly PostedPart[],
  { db }: ServiceContext,
): Promise<FormValues[]> {
  const named = parts.flatMap(({ fields, values }) =>
    fileFields(fields).flatMap((name) => typedIn(values, name).flatMap((text) => readAttachedFile(text)?.id ?? [])),
  );
  const known = new Set((await readAttachedFiles(actor, named, db)).map(writeAttachedFile));
  return parts.map(({ fields, values }) => ({
    ...values,
    ...Object.fromEntries(
      fileFields(fields)
        .filter((name) => values[name] !== undefined)
        .map((name) => [name, vouched(typedIn(values, name), known)]),
    ),
  }));
}

const fileFields = (fields: FormFields) => Object.keys(fields).filter((name) => fields[name]?.kind === "file");

function vouched(typed: readonly string[], known: ReadonlySet<string>): string | string[] {
  const attached = attachedIn(typed.filter((text) => !readAttachedFile(text) || known.has(text)));
  const refused = typed.findLast((text) => readRefusedFile(text));
  const kept = attached ? writeAttachedFile(attached) : "";
  return refused ? [kept, refused].filter((text) => text !== "") : kept;
}
