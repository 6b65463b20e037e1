import { join } from "node:path";
import { Piscina } from "piscina";
import type { ApplicationRecord } from "../domain/application/application-record";
import type { ApprovedApplication } from "./approval-notice";

/** A document to be drawn: plain data, as it crosses to another thread. */
export type DocumentOrder =
  | { readonly kind: "application-form"; readonly application: ApplicationRecord; readonly drawnAt: Date }
  | { readonly kind: "approval-notice"; readonly application: ApprovedApplication; readonly drawnAt: Date };

let thread: Piscina<DocumentOrder, Uint8Array<ArrayBuffer>> | undefined;

/** Draws a document in another thread, as other requests would wait for as long as that takes. */
export function drawDocument(order: DocumentOrder): Promise<Uint8Array<ArrayBuffer>> {
  thread ??= new Piscina({
    // A path and no import, so that the thread's own code is no part of the web's build; tsx reads it as it stands.
    filename: join(process.cwd(), "lib/documents/drawing-thread.ts"),
    name: "draw",
    execArgv: ["--import", "tsx"],
    minThreads: 0,
    // One holds a hundred megabytes, most of them the parsed faces, for as long as documents are asked for.
    maxThreads: 1,
    idleTimeout: 600_000,
    // Without a limit Node collects garbage later: the thread is no faster and needs twice the memory.
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
  });
  return thread.run(order);
}
