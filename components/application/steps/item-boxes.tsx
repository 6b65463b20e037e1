"use client";

import { FieldSet } from "@/components/form/field-set";
import { useField } from "@/components/form/form-context";
import { changeGroups } from "@/lib/domain/change/change-item";
import { builtItems, changeItems, isBuilt } from "@/lib/domain/change/change-items";
import { itemsForm } from "@/lib/domain/change/items-form";
import { ComingItem } from "./coming-list";

type Item = (typeof changeItems)[number];

/** The check boxes of 契約変更に関する項目, in their groups; in the manual's order; those that cannot be chosen yet are written as text. */
export function ItemBoxes() {
  const field = useField("items");
  const box = (item: Item) => {
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
  };
  const closed = (item: Item) => (
    <p key={item.key} className="choice choice--closed">
      <ComingItem {...item} />
    </p>
  );
  return (
    <FieldSet
      id={field.id}
      legend={itemsForm.fields.items.label}
      required
      hint="複数選択できます。「準備中」の項目は、まだこのシステムでは申し込めません。"
      problem={field.problem}
    >
      <div className="item-groups">
        {changeGroups
          .filter(({ key }) => key !== "other")
          .map(({ key, label }) => {
            const items = changeItems.filter((item) => item.group === key);
            return (
              <fieldset key={key} className="item-group">
                <legend>{label}</legend>
                {items.map((item) => (isBuilt(item.key) ? box(item) : closed(item)))}
              </fieldset>
            );
          })}
      </div>
    </FieldSet>
  );
}
