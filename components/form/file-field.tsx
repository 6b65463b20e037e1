"use client";

import { sizeWords, writeAttachedFile } from "@/lib/domain/attachment/attached-file";
import { acceptedFiles } from "@/lib/domain/attachment/file-type";
import { attachedIn, noFile } from "@/lib/domain/change/fields/file";
import { paths } from "@/lib/domain/paths";
import { FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-context";

/**
 * A file that goes along: the one that is there, with a way to take it away, and where to choose one or another. All of it has the
 * same name, so that the last word counts, with JavaScript or without.
 */
export function FileField({ name, ...texts }: FieldTexts & { name: string }) {
  const field = useField(name, { hint: texts.hint || texts.example });
  const attached = attachedIn(field.values);
  return (
    <FieldFrame id={field.id} {...texts} problem={field.problem}>
      {attached && (
        <div className="attached-file">
          <input type="hidden" name={name} value={writeAttachedFile(attached)} />
          <p>
            添付済み：
            <a href={paths.file(attached.id)}>{attached.name}</a>（{sizeWords(attached.size)}）
          </p>
          <div className="choice">
            <input type="checkbox" id={`${field.id}-none`} name={name} value={noFile} />
            <label htmlFor={`${field.id}-none`}>このファイルを外す</label>
          </div>
        </div>
      )}
      <input
        type="file"
        name={name}
        id={field.id}
        className="field__control field__file"
        accept={acceptedFiles}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.describedBy}
      />
    </FieldFrame>
  );
}
