import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Clock } from "./clock";

/** A clock that is moved while it runs. */
export interface MovableClock extends Clock {
  /** From now on it is `instant`, and time runs on from there. */
  moveTo(instant: Date): void;
  /** It tells the time that it would have told without ever having been moved. */
  release(): void;
  /** Whether it was moved and not released since. */
  isMoved(): boolean;
}

/** By how much it was moved: it was `instant` when the machine said `at`, both in milliseconds since 1970. */
interface Position {
  readonly instant: number;
  readonly at: number;
}

/**
 * For QA. Its position is a file that every process reads whenever it asks for the time: so they all follow at once, and
 * a process that starts again goes on from there.
 * @param base what it tells until it is moved
 */
export function movableClock(file: string, base: Clock): MovableClock {
  const position = (): Position | undefined => {
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch {
      return undefined; // there is none, as long as it was not moved
    }
  };
  return {
    now() {
      const moved = position();
      return moved ? new Date(moved.instant + Date.now() - moved.at) : base.now();
    },
    moveTo(instant) {
      const moved: Position = { instant: instant.getTime(), at: Date.now() };
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify(moved));
      renameSync(unfinished, file);
    },
    release: () => rmSync(file, { force: true }),
    isMoved: () => position() !== undefined,
  };
}
