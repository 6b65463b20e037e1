// Preloaded into the processes that the start command starts (`?parent=` is its id): when it is gone, however it ended,
// they end too, so that the next start finds port, build and jobs free.
const parent = Number(new URL(import.meta.url).searchParams.get("parent"));

// Node hands the preload on to workers that those processes start, which mind their own parents.
if (process.ppid === parent) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  // Waiting for that must not keep a finished process alive.
  process.channel?.unref();
}
