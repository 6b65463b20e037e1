import { apart, type Industry, industries } from "./industry";

interface IndustryGroups {
  /** Those of one group may share a UserCode. */
  readonly groups: readonly (readonly Industry[])[];
  /** Those that may share one with any of them. */
  readonly joinAny: readonly Industry[];
}

/** R12: which industries may share a UserCode, as `apart` judges it. */
export function industryGroups(): IndustryGroups {
  const joinAny = industries.filter((industry) => industries.every((other) => !apart([industry, other])));
  const groups: Industry[][] = [];
  for (const industry of industries.filter((each) => !joinAny.includes(each))) {
    const group = groups.find(([first]) => first && !apart([first, industry]));
    if (group) group.push(industry);
    else groups.push([industry]);
  }
  return { groups, joinAny };
}
