import type { JapanDate } from "../calendar/japan-date";
import type { ProcessingMode } from "./processing-mode";

/** The ways to reach NACCS that have a price plan of their own. */
export const connections = ["general", "netNaccs"] as const;
export type Connection = (typeof connections)[number];
export const pricePlanNames = ["A", "B"] as const;
export type PricePlan = (typeof pricePlanNames)[number];

/** How a UserId reaches NACCS: ebMS ran over the lines of 一般NACCS, netAPI runs over the internet (our own reading). */
export const connectionOfMode: Readonly<Record<ProcessingMode, Connection>> = {
  INTERACTIVE: "general",
  EBMS: "general",
  NET_NACCS: "netNaccs",
  NET_API: "netNaccs",
  WEB_NACCS: "netNaccs",
};

/** 料金プラン: one for 一般NACCS, one for netNACCS. */
export type PricePlans = Readonly<Record<Connection, PricePlan>> & {
  /** The day the plans as they are now hold from. */
  readonly since: JapanDate;
};

const connectionWords: Record<Connection, string> = { general: "一般NACCS", netNaccs: "netNACCS" };

export const connectionWord = (connection: Connection): string => connectionWords[connection];

/** 料金プラン as the portal writes it: 一般NACCS Aプラン、netNACCS Bプラン. */
export const pricePlanText = (plans: PricePlans): string =>
  connections.map((connection) => `${connectionWords[connection]} ${plans[connection]}プラン`).join("、");
