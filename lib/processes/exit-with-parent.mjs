// Preloaded into web and worker: when the start command is gone, however it ended, they end too, so that the next start
// finds the port free and the jobs untouched.
process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 10_000).unref();
});
// Waiting for that must not keep a finished process alive.
process.channel?.unref();
