// Preloaded into the processes that the start command starts: when it is gone, however it ended, they end too, so that the
// next start finds port, build and jobs free. `?parent=` is its id, `?program=` what this process was started to run.
const { searchParams } = new URL(import.meta.url);

// Node hands the preload on to workers that those processes start, which mind their own parents.
if (process.argv[1]?.endsWith(searchParams.get("program") ?? "")) {
  // Killed before this process came so far.
  if (process.ppid !== Number(searchParams.get("parent"))) process.exit(1);
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  // Waiting for that must not keep a finished process alive.
  process.channel?.unref();
}
