import { builtItems } from "./change-items";

/** What an application asks for: a change of the contract, its end, or a contract for a new office. */
export type ApplicationKind = "change" | "end" | "new";

/** The kind of an application with these items: that of the first that is no mere change. */
export const kindOf = (itemKeys: readonly string[]): ApplicationKind =>
  builtItems.find(({ key, kind }) => kind !== undefined && itemKeys.includes(key))?.kind ?? "change";

/** A letter of the Center's. The names of those for a change, an end and a new contract are the Center's own. */
interface Letter {
  readonly title: string;
  /** On buttons and in file names. */
  readonly name: string;
  readonly opening: string;
}

interface Letters {
  /** What the customer applies with. */
  readonly form: Letter;
  /** What the Center answers with. */
  readonly notice: Letter;
  /** Over the tables of both. */
  readonly heading: string;
}

const letters: Record<ApplicationKind, Letters> = {
  change: {
    form: {
      title: "システムサービス利用契約変更申込書",
      name: "変更申込書",
      opening: "システム利用規程に従って、次のとおりシステムサービス利用契約の変更を申し込みます。",
    },
    notice: {
      title: "システムサービス利用契約変更承認通知",
      name: "承認通知",
      opening:
        "お申し込みいただいたシステムサービス利用契約の変更を、システム利用規程に基づき下記のとおり承認しましたので、通知します。",
    },
    heading: "利用契約変更内容",
  },
  end: {
    form: {
      title: "システムサービス利用契約解除申込書",
      name: "解除申込書",
      opening: "システム利用規程に従って、次のとおりシステムサービス利用契約の解除を申し込みます。",
    },
    notice: {
      title: "システムサービス利用契約解除通知書（事業所廃止）",
      name: "解除通知書",
      opening:
        "お申し込みいただいたシステムサービス利用契約の解除について、システム利用規程に基づき下記のとおり契約を終了しましたので、通知します。",
    },
    heading: "利用契約解除内容",
  },
  new: {
    form: {
      title: "システムサービス利用申込書",
      name: "利用申込書",
      opening: "システム利用規程に従って、次のとおりシステムサービスの利用を申し込みます。",
    },
    notice: {
      title: "システムサービス利用承諾書",
      name: "利用承諾書",
      opening:
        "お申し込みいただいたシステムサービスの利用を、システム利用規程に基づき下記のとおり承諾しましたので、通知します。",
    },
    heading: "利用契約内容",
  },
};

/** The letters of an application with these items. */
export const lettersOf = (itemKeys: readonly string[]): Letters => letters[kindOf(itemKeys)];
