const { writeSync } = require("node:fs");

/** Ends the output of jest with the line `N passed, N failed`; a suite that cannot run counts as failed. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // On exit, because jest may still print after its reporters have ended.
    process.once("exit", () =>
      writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`),
    );
  }
};
