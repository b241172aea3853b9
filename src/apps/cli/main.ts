import { nodeIo } from "./nodeIo";
import { run } from "./run";

// The reader of a pipe may have seen enough, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), nodeIo).then((status) => {
  process.exitCode = status;
});
