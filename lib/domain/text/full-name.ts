interface Person {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
}

/** 氏名 as it is written. */
export const fullName = ({ familyName, givenName }: Pick<Person, "familyName" | "givenName">): string =>
  `${familyName} ${givenName}`.trim();

/** フリガナ as it is written; "" where it is not known. */
export const fullKana = ({ familyKana, givenKana }: Pick<Person, "familyKana" | "givenKana">): string =>
  `${familyKana} ${givenKana}`.trim();
