import { Notice } from "@/components/ui/notice";

/** Said before filing: a UserCode loses its last identification number. */
export const EmptiedNotice = ({ codes }: { codes: readonly string[] }) => (
  <Notice tone="warning" title={`利用者コード${codes.join("、")}の識別番号がすべてなくなります`}>
    利用開始日から、この利用者コードではNACCSにログインできません。利用者コードは、識別番号のないまま契約に残ります。
  </Notice>
);
