import { Code } from "@/components/ui/code";
import { CopyButton } from "@/components/ui/copy-button";

interface SecretProps {
  readonly value: string | null;
  readonly name: string;
  /** It is gone for good. */
  readonly erased: boolean;
}

/** A secret that is shown, with a way to copy it, or ***** while it is hidden. */
export function Secret({ value, name, erased }: SecretProps) {
  if (erased) return "消去済み";
  if (value === null) {
    return (
      <>
        <span aria-hidden="true">*****</span>
        <span className="visually-hidden">表示されていません</span>
      </>
    );
  }
  return (
    <>
      <Code exact>{value}</Code> <CopyButton text={value} label={name} />
    </>
  );
}
