import { builtItems } from "./change-items";
import { itemSteps } from "./item-step";

/** A step's page title, its short name in the step list, and the sentence that says what to do. */
interface StepWords {
  readonly title: string;
  readonly name: string;
  readonly lead: string;
}

/** The steps of the wizard, in their order. */
export const stepWords = {
  items: {
    title: "変更申込内容 入力",
    name: "申込内容",
    lead: "変更する項目と利用開始希望日、理由を入力してください。次に申込担当者を確認し、選択した項目の内容を入力します。",
  },
  applicant: {
    title: "申込担当者 入力",
    name: "申込担当者",
    lead: "NACCSセンターが、この申込について確認するときの連絡先です。申込を行う方の情報を確認し、変更があれば修正してください。",
  },
  office: {
    title: "企業・事業所 入力",
    name: "企業・事業所",
    lead: "現在の契約内容が入力されています。変更する項目だけを書き換えてください。",
  },
  "user-codes": {
    title: "利用者コード 入力",
    name: "利用者コード",
    lead: "内容を変更する利用者コードの「変更」を押してください。設定した内容は「申込情報」に表示されます。",
  },
  terminals: {
    title: "論理端末・証明書 入力",
    name: "論理端末・証明書",
    lead: "追加または廃止する論理端末とデジタル証明書を入力してください。選択した申込内容に必要な項目だけを入力します。",
  },
  lines: {
    title: "回線・端末 入力",
    name: "回線・端末",
    lead: "一般NACCSの登録情報を入力してください。選択した申込内容に必要な項目だけを入力します。",
  },
  plan: {
    title: "料金プラン 入力",
    name: "料金プラン",
    lead: "料金プランと、変更後のプランを適用する月を入力してください。",
  },
  statistics: {
    title: "管理統計資料・保存サービス 入力",
    name: "管理統計資料",
    lead: "利用者コードごとに、管理統計資料と保税管理資料保存サービスの利用を選択してください。",
  },
  billing: {
    title: "請求先 入力",
    name: "請求先",
    lead: "現在の契約内容が入力されています。変更する項目だけを書き換えてください。",
  },
  other: {
    title: "その他の契約変更 入力",
    name: "その他の契約変更",
    lead: "その他の契約変更の内容を入力してください。申込の前に、NACCSセンターへお問い合わせください。",
  },
  confirm: {
    title: "変更申込 入力確認",
    name: "入力確認",
    lead: "内容に誤りがないか確認してください。「申込内容を登録する」を押すと、NACCSセンターに届きます。",
  },
} satisfies Record<string, StepWords>;
export type WizardStep = keyof typeof stepWords;

const isStep = (key: string): key is WizardStep => Object.hasOwn(stepWords, key);

export const wizardSteps = Object.keys(stepWords)
  .filter(isStep)
  .map((key) => ({ key, ...stepWords[key] }));

/** The step that an address names; undefined for anything that is none. */
export const findStep = (key: string): WizardStep | undefined => (isStep(key) ? key : undefined);

/** Whether the chosen items call for a step. */
export function stepNeeded(step: WizardStep, chosen: readonly string[]): boolean {
  const isItemStep = (itemSteps as readonly string[]).includes(step);
  return !isItemStep || builtItems.some((item) => item.step === step && chosen.includes(item.key));
}

/** The steps that the chosen items call for. */
export const neededSteps = (chosen: readonly string[]) => wizardSteps.filter(({ key }) => stepNeeded(key, chosen));

/** The step that follows among those needed; confirm follows itself. */
export function stepAfter(step: WizardStep, chosen: readonly string[]): WizardStep {
  const rest = wizardSteps.slice(wizardSteps.findIndex(({ key }) => key === step) + 1);
  return rest.find(({ key }) => stepNeeded(key, chosen))?.key ?? "confirm";
}

/** The step before among those needed; items precedes itself. */
export function stepBefore(step: WizardStep, chosen: readonly string[]): WizardStep {
  const earlier = wizardSteps.slice(
    0,
    wizardSteps.findIndex(({ key }) => key === step),
  );
  return earlier.findLast(({ key }) => stepNeeded(key, chosen))?.key ?? "items";
}
