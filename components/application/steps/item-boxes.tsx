"use client";

import { FieldSet } from "@/components/form/field-set";
import { useField } from "@/components/form/form-context";
import { type ChangeGroupKey, changeGroups } from "@/lib/domain/change/change-item";
import { builtItems, changeItems, isBuilt } from "@/lib/domain/change/change-items";
import { itemsForm } from "@/lib/domain/change/items-form";
import { ComingItem } from "./coming-item";

/** The check boxes of 契約変更に関する項目, in their groups and the manual's order. */
export function ItemBoxes() {
  const { id, problem } = useField("items");
  return (
    <FieldSet
      id={id}
      legend={itemsForm.fields.items.label}
      required
      hint="複数選択できます。「準備中」の項目は、まだこのシステムでは申し込めません。"
      problem={problem}
    >
      <div className="item-groups">
        {changeGroups
          .filter(({ key }) => key !== "other")
          .map(({ key, label }) => (
            <fieldset key={key} className="item-group">
              <legend>{label}</legend>
              <BoxesOf group={key} />
            </fieldset>
          ))}
      </div>
    </FieldSet>
  );
}

/** The check boxes of その他の契約変更 (R8). */
export const OtherItemBoxes = () => (
  <FieldSet legend="内容" hint="「あり」を選択した場合に、該当する内容を選択してください。">
    <BoxesOf group="other" />
  </FieldSet>
);

/** Those that cannot be chosen yet are written as text. */
function BoxesOf({ group }: { group: ChangeGroupKey }) {
  const field = useField("items");
  return changeItems
    .filter((item) => item.group === group)
    .map((item) => {
      if (!isBuilt(item.key)) {
        return (
          <p key={item.key} className="choice choice--closed">
            <ComingItem {...item} />
          </p>
        );
      }
      // The error summary links to the field's own id: that is the first box one can tick.
      const id = item.key === builtItems[0]?.key ? field.id : `${field.id}-${item.key}`;
      return (
        <div key={item.key} className="choice">
          <input
            name="items"
            id={id}
            type="checkbox"
            value={item.key}
            defaultChecked={field.values.includes(item.key)}
            aria-describedby={item.hint ? `${id}-about` : undefined}
            aria-invalid={field.problem ? true : undefined}
          />
          <label htmlFor={id}>{item.label}</label>
          {item.hint && (
            <span className="choice__hint" id={`${id}-about`}>
              {item.hint}
            </span>
          )}
        </div>
      );
    });
}
