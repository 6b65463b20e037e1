import { changeItems } from "@/lib/domain/change/change-items";
import { itemMarks } from "@/lib/domain/change/item-marks";

/** 契約変更内容: every kind of change, marked ■ where it was applied for and □ where not. */
export function ItemMarks({ chosen }: { chosen: readonly string[] }) {
  const marks = itemMarks(changeItems.map(({ key }) => key));
  const applied = new Set(itemMarks(chosen));
  return (
    <ul className="item-marks">
      {marks.map((mark) => (
        <li key={mark} className={applied.has(mark) ? "item-marks__applied" : undefined}>
          <span aria-hidden="true">{applied.has(mark) ? "■" : "□"}</span> {mark}
          {applied.has(mark) && <span className="visually-hidden">（申込あり）</span>}
        </li>
      ))}
    </ul>
  );
}
