import { onTestFinished, vi } from "vitest";

type LogLine = Record<string, unknown> & { readonly event: string };

/** The lines of the log among what processes have printed. */
export const logLines = (printed: string): LogLine[] =>
  printed.split("\n").flatMap((line) => (line.startsWith('{"time":') ? [JSON.parse(line) as LogLine] : []));

/** Keeps what this process writes to the log until the test is over. */
export function listenToLog(): { lines(): LogLine[]; text(): string } {
  let text = "";
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  onTestFinished(() => spy.mockRestore());
  return { lines: () => logLines(text), text: () => text };
}
