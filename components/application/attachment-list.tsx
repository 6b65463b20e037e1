import { type AttachedFile, sizeWords } from "@/lib/domain/attachment/attached-file";
import { paths } from "@/lib/domain/paths";
import { Section } from "../ui/card";

/** The files that go along with an application, to be saved, each with the hash that tells it from any other. */
export function AttachmentList({ files, level }: { files: readonly AttachedFile[]; level?: 2 | 3 }) {
  if (files.length === 0) return null;
  return (
    <Section title="添付ファイル" level={level}>
      <ul className="plain-list attachments">
        {files.map(({ id, name, size, sha256 }) => (
          <li key={id}>
            <a href={paths.file(id)} download={name}>
              {name}
            </a>
            （{sizeWords(size)}）
            <span className="attachments__hash">
              SHA-256 <span className="code">{sha256}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
