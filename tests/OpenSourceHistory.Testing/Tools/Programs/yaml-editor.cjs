// What an editor with yaml-language-server shows of files of YAML. Arguments: the server, a folder, which is open in the editor, its settings (as
// Visual Studio Code has them), then for each question a file of the folder, and line and character (from 0) of the cursor. Prints a JSON list: for each question problems (line, message), labels that complete, and the text under the pointer.
'use strict';
const { spawn } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const [server, folder, written, ...asked] = process.argv.slice(2);
const program = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
const settings = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas: JSON.parse(readFileSync(written, 'utf8'))['yaml.schemas'] },
};
const answers = new Map();
const problems = new Map();
let count = 0;
let received = Buffer.alloc(0);

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8');
  program.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  program.stdin.write(body);
}

function request(method, params) {
  const id = ++count;
  send({ id, method, params });
  return new Promise((resolve) => answers.set(id, resolve));
}

function receive(message) {
  if (message.method === 'textDocument/publishDiagnostics') {
    problems.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method === 'workspace/configuration') {
    send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? {}) });
  } else if (message.method !== undefined && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (message.id !== undefined) {
    answers.get(message.id)(message.result);
  }
}

program.stdout.on('data', (bytes) => {
  received = Buffer.concat([received, bytes]);
  for (;;) {
    const end = received.indexOf('\r\n\r\n');
    const length = end < 0 ? 0 : Number(/Content-Length: (\d+)/i.exec(received.toString('ascii', 0, end))[1]);
    if (end < 0 || received.length < end + 4 + length) {
      return;
    }

    receive(JSON.parse(received.toString('utf8', end + 4, end + 4 + length)));
    received = received.subarray(end + 4 + length);
  }
});

async function ask(name, line, character) {
  const path = join(folder, name);
  const uri = pathToFileURL(path).href;
  const told = new Promise((resolve) => problems.set(uri, resolve));
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: readFileSync(path, 'utf8') } } });
  const place = { textDocument: { uri }, position: { line: Number(line), character: Number(character) } };
  const [list, hover, found] = [await request('textDocument/completion', place), await request('textDocument/hover', place), await told];
  return {
    problems: found.map((problem) => ({ line: problem.range.start.line + 1, message: problem.message })),
    labels: (list?.items ?? list ?? []).map((item) => item.label),
    hover: hover?.contents?.value ?? '',
  };
}

// Settings are asked for beside all else: they hold once a file that is wrong is told to be so.
async function settle() {
  const uri = pathToFileURL(join(folder, 'book.yaml')).href;
  const told = new Promise((resolve) => problems.set(uri, (found) => found.length > 0 && resolve()));
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: 'no-such-key: 1\n' } } });
  await told;
  send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
}

async function main() {
  await request('initialize', {
    processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'book' }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ['markdown'] } } },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });
  await settle();
  const results = [];
  for (let i = 0; i < asked.length; i += 3) {
    results.push(await ask(asked[i], asked[i + 1], asked[i + 2]));
  }

  process.stdout.write(JSON.stringify(results), () => { program.kill(); process.exit(0); });
}

main();
