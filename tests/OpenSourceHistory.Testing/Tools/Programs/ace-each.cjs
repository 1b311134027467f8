// Checks e-books by Ace, all in one run of it and of its browser: for each a sign, 0 where it passes, and what was found.
const { realpathSync } = require("node:fs");
const { createRequire } = require("node:module");

const [program, ...paths] = process.argv.slice(2);
const require_ = createRequire(realpathSync(program));
const ace = require_("@daisy/ace-core");
const runnerPath = require_.resolve("@daisy/ace-axe-runner-puppeteer");
const runner = require_(runnerPath);
const puppeteer = createRequire(runnerPath)("puppeteer");

// Nothing is drawn for anybody to see, and all pages may share a process.
const launch = puppeteer.launch.bind(puppeteer);
const frugal = ["--disable-gpu", "--in-process-gpu", "--no-zygote", "--renderer-process-limit=1"];
puppeteer.launch = (options) => launch({ ...options, args: [...options.args, ...frugal] });

// Ace opens the browser for each book and closes it behind it.
let opened;
const shared = { ...runner, concurrency: 2, launch: () => (opened ??= runner.launch()), close: async () => {} };

const failed = (report) => report.assertions.flatMap((document) =>
  document.assertions.map((found) => `${document["earl:testSubject"].url}: ${found["earl:test"]["dct:title"]}: ${found["earl:result"]["dct:description"]}`));

(async () => {
  for (const [number, path] of paths.entries()) {
    const [, report] = await ace(path, { cwd: process.cwd(), outdir: `${path}.ace`, silent: true, initLogger: number === 0, fileName: "ace.log", lang: "en" }, shared);
    const isSound = report["earl:result"]["earl:outcome"] === "pass";
    console.log(`\u001c${isSound ? 0 : 1}\n${failed(report).join("\n")}`);
  }

  await runner.close();
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
