import * as z from "zod/mini";
import { attachedFileSchema } from "../attachment/attached-file";
import { isJapanDate, type JapanDate } from "../calendar/japan-date";
import { type Address, storedAddress } from "./address";

/** 回線種類 of 一般NACCS: broadband without any guarantee, or a line of one's own with a quarter of its speed guaranteed. */
const kinds = {
  BROADBAND: { word: "ブロードバンド", note: "光回線を使います。通信速度の保証はなく、提供していない地域があります。" },
  DEDICATED_05: { word: "専用線 0.5Mbps", note: "通信速度の4分の1を保証します。" },
  DEDICATED_1: { word: "専用線 1Mbps", note: "通信速度の4分の1を保証します。" },
  DEDICATED_3: { word: "専用線 3Mbps", note: "通信速度の4分の1を保証します。" },
  DEDICATED_5: { word: "専用線 5Mbps", note: "通信速度の4分の1を保証します。" },
  DEDICATED_10: { word: "専用線 10Mbps", note: "通信速度の4分の1を保証します。" },
} as const;
export type LineKind = keyof typeof kinds;
export const lineKinds = Object.keys(kinds) as [LineKind, ...LineKind[]];
export const lineKindWord = (kind: LineKind): string => kinds[kind].word;
export const lineKindNote = (kind: LineKind): string => kinds[kind].note;

/** 保守 (our own reading; nothing is public). */
const maintenances = { OFFICE_HOURS: "平日9時から17時まで", ALWAYS: "24時間365日" } as const;
export type LineMaintenance = keyof typeof maintenances;
export const lineMaintenances = Object.keys(maintenances) as [LineMaintenance, ...LineMaintenance[]];
export const lineMaintenanceWord = (maintenance: LineMaintenance): string => maintenances[maintenance];

const options = {
  REDUNDANT: { word: "冗長化", note: "同じ設置場所に2回線以上が必要です。" },
  SPARE_ROUTER: { word: "予備機", note: "予備のルータを設置します。" },
  PING: { word: "ping監視", note: "回線の疎通を常時監視します。" },
} as const;
export type LineOption = keyof typeof options;
export const lineOptions = Object.keys(options) as [LineOption, ...LineOption[]];
export const lineOptionWord = (option: LineOption): string => options[option].word;
export const lineOptionNote = (option: LineOption): string => options[option].note;

/** What a line is, as an application asks for it and the ledger keeps it. */
export const lineFactsSchema = z.object({
  kind: z.enum(lineKinds),
  /** 設置場所 */
  site: storedAddress,
  /** 現地連絡先 */
  contactName: z.string(),
  contactPhone: z.string(),
  maintenance: z.enum(lineMaintenances),
  options: z.array(z.enum(lineOptions)),
  /** 工事希望日 of what was asked for last. */
  workDate: z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value)),
  /** Whether the office has systems of its own on the line; then with a システム構成図. */
  ownSystem: z.boolean(),
  diagram: z.nullable(attachedFileSchema),
});
export type LineFacts = z.output<typeof lineFactsSchema>;

/** 一般NACCS回線 */
export interface ContractLine extends LineFacts {
  /** 回線番号; as long as approval has not drawn it the name under which it is asked for: 新規1. */
  readonly number: string;
  readonly startDate: JapanDate;
}

/** The counter of the Center's line numbers. */
export const lineSeries = "line";

/** The number of the `serial`-th line (from 1): L and five digits, our own scheme. @throws RangeError beyond 99 999 */
export function lineNumber(serial: number): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > 99_999) throw new RangeError(`no line ${serial}`);
  return `L${String(serial).padStart(5, "0")}`;
}

/** What a line is called that an application adds, before it has its number. */
export const newLineName = (index: number): string => `新規${index}`;
export const isNewLine = (number: string): boolean => /^新規[1-9]\d?$/.test(number);

const siteKey = ({ postalCode, prefecture, city, building }: Address): string =>
  [postalCode, prefecture, city, building].join();

/** Whether two lines end at one place. */
export const sameSite = (one: Address, other: Address): boolean => siteKey(one) === siteKey(other);
