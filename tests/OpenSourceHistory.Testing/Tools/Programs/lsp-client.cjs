// An editor's client, as the makers of the Language Server Protocol have it, which takes steps in the files of a folder and writes for each what came of it.
const { spawn } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { pathToFileURL, fileURLToPath } = require("node:url");

const [library, folder, steps, program, ...words] = process.argv.slice(2);
const load = createRequire(library);
const lsp = load("vscode-languageserver-protocol/node");
const { TextDocument } = load("vscode-languageserver-textdocument");

const server = spawn(program, words, { stdio: ["pipe", "pipe", "inherit"] });
const ended = new Promise((tell) => server.on("exit", tell));
const connection = lsp.createProtocolConnection(new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin));
const texts = new Map();
const findings = new Map();
let look = () => {};

const uriOf = (name) => pathToFileURL(join(folder, name)).toString();
const languageOf = (name) => ({ md: "markdown", css: "css", yaml: "yaml" })[name.split(".").pop()] ?? "plaintext";

const change = async (uri, edits) => {
  const before = texts.get(uri);
  const inOrder = [...edits].sort((a, b) => before.offsetAt(b.range.start) - before.offsetAt(a.range.start));
  const contentChanges = inOrder.map(({ range, newText }) => ({ range, text: newText }));
  texts.set(uri, TextDocument.update(before, contentChanges, before.version + 1));
  const text = texts.get(uri);
  await connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, { textDocument: { uri, version: text.version }, contentChanges });
};

const positionIn = (step) => {
  const text = texts.get(uriOf(step.in));
  const at = text.getText().indexOf(step.behind);
  if (at < 0) throw new Error(`${step.in} has no “${step.behind}”`);
  return text.positionAt(at + step.behind.length);
};

const carryOut = {
  open: async ({ open }) => {
    const uri = uriOf(open);
    texts.set(uri, TextDocument.create(uri, languageOf(open), 1, readFileSync(join(folder, open), "utf8")));
    const { languageId, version } = texts.get(uri);
    await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version, text: texts.get(uri).getText() } });
  },
  put: async (step) => {
    const end = positionIn({ in: step.in, behind: step.instead });
    const text = texts.get(uriOf(step.in));
    await change(uriOf(step.in), [{ range: { start: text.positionAt(text.offsetAt(end) - step.instead.length), end }, newText: step.put }]);
  },
  findings: async (step) => {
    const uri = uriOf(step.findings);
    await new Promise((tell) => { (look = () => findings.get(uri)?.length === step.count && tell())(); });
    return findings.get(uri);
  },
  ask: (step) => connection.sendRequest(step.ask, { textDocument: { uri: uriOf(step.in) }, ...(step.behind ? { position: positionIn(step) } : {}), ...step.with }),
  rename: async (step) => {
    const edit = await connection.sendRequest(lsp.RenameRequest.type, { textDocument: { uri: uriOf(step.in) }, position: positionIn(step), newName: step.rename });
    const renamed = {};
    for (const [uri, edits] of Object.entries(edit.changes)) {
      const path = fileURLToPath(uri);
      if (texts.has(uri)) await change(uri, edits);
      else writeFileSync(path, TextDocument.applyEdits(TextDocument.create(uri, "", 1, readFileSync(path, "utf8")), edits));
      renamed[path.slice(folder.length + 1)] = texts.get(uri)?.getText() ?? readFileSync(path, "utf8");
    }
    return renamed;
  },
};

(async () => {
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => { findings.set(uri, diagnostics); look(); });
  connection.onRequest(lsp.RegistrationRequest.type, () => null);
  connection.listen();
  const started = await connection.sendRequest(lsp.InitializeRequest.type, { processId: process.pid, rootUri: pathToFileURL(folder).toString(), capabilities: {
    general: { positionEncodings: ["utf-16"] },
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    textDocument: { publishDiagnostics: { relatedInformation: true } },
  } });
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  console.log(JSON.stringify(started));
  for (const step of JSON.parse(readFileSync(steps, "utf8"))) {
    const kind = Object.keys(carryOut).find((name) => name in step);
    const result = await Promise.resolve(carryOut[kind](step)).catch((fault) => ({ refused: fault.message, code: fault.code }));
    console.log(JSON.stringify(result ?? null));
  }
  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  console.log(JSON.stringify(await ended));
  process.exit(0);
})();
