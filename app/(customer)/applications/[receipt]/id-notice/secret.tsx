import { Code } from "@/components/ui/code";
import { CopyButton } from "@/components/ui/copy-button";

/** A secret that is shown, with a way to copy it, or ***** while it is hidden or gone. */
export function Secret({ value, name }: { value: string | null; name: string }) {
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
