import { changeItems, itemMarks } from "@/lib/domain/change/change-items";
import { MarkList } from "./mark-list";

/** 契約変更内容: every kind of change, marked ■ where it was applied for and □ where not. */
export function ItemMarks({ chosen }: { chosen: readonly string[] }) {
  return <MarkList marks={itemMarks(changeItems.map(({ key }) => key))} applied={itemMarks(chosen)} />;
}
