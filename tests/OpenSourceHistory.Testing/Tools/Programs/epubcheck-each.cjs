// Checks e-books by EPUBCheck for Node, all in one run of it: for each a sign, its count of errors and warnings, and what was found.
const { readFileSync, realpathSync } = require("node:fs");
const { createRequire } = require("node:module");
const { basename } = require("node:path");

const [program, ...paths] = process.argv.slice(2);
const { EpubCheck } = createRequire(realpathSync(program))("../dist/index.cjs");

(async () => {
  for (const path of paths) {
    const { messages } = await EpubCheck.validate(readFileSync(path), {}, basename(path));
    const faults = messages.filter((m) => ["fatal", "error", "warning"].includes(m.severity));
    console.log(`\u001c${faults.length}\n${faults.map((f) => JSON.stringify(f)).join("\n")}`);
  }
})();
