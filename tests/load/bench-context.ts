import type { NextServer } from "./next-server";
import type { Options } from "./options";
import type { Pages } from "./pages";
import type { Rig } from "./rig";
import type { StatementLog } from "./statement-log";
import type { Visitor } from "./visitor";

/** What the sections of the bench work with. */
export interface Bench {
  readonly options: Options;
  readonly rig: Rig;
  /** The portal on the small database. */
  readonly portal: NextServer;
  readonly databaseUrl: string;
  readonly bare: NextServer;
  /** Logged in to `portal`. */
  readonly visitors: { readonly customer: Visitor; readonly reviewer: Visitor };
  readonly pages: Pages;
  /** Of the small database. */
  readonly log: StatementLog;
  readonly statementsFile: string;
}
