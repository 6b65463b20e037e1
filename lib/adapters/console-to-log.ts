import { logFailure } from "./log.ts";
import { currentRequest, logEvent, nameLog } from "./log-event.ts";

/** What Next prints of its own accord while all is well. */
const chatter = /^\s*(▲|✓|- (Local|Network)|$)/;

/**
 * For a process of the portal: from now on whatever it prints is a line of the log, also what libraries print.
 * @param part names the process in each line
 */
export function sendConsoleToLog(part: string): void {
  nameLog(part);
  const write =
    (level: "info" | "warning" | "error") =>
    (...values: unknown[]) => {
      const error = values.find((value) => value instanceof Error);
      if (error) return void logFailure(error, currentRequest() ?? "console");
      const text = values.map(String).join(" ");
      if (!chatter.test(text)) logEvent(level, "printed", { text: text.trim().slice(0, 500) });
    };
  // Node's own listener prints warnings past the console.
  process.removeAllListeners("warning");
  process.on("warning", ({ message }) => write("warning")(message));
  Object.assign(console, { log: write("info"), info: write("info"), warn: write("warning"), error: write("error") });
}
