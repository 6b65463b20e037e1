import { Notice } from "@/components/ui/notice";

/** Said before filing: what ends with the changes, by name. */
export const EndingsNotice = ({ sentences }: { sentences: readonly string[] }) =>
  sentences.length > 0 && (
    <Notice tone="warning" title="この申込で終わるものがあります">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
