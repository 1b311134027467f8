// Makes a PDF of a file of Typst's markup. Arguments: the folder of the package @myriaddreamin/typst-ts-node-compiler, which is the compiler itself, the file, the output.
'use strict';
const { writeFileSync } = require('node:fs');
const { basename, dirname, resolve } = require('node:path');

const [folder, source, output] = process.argv.slice(2);
const { NodeCompiler } = require(resolve(folder));
const compiler = NodeCompiler.create({ workspace: dirname(resolve(source)) });
writeFileSync(output, compiler.pdf({ mainFilePath: resolve(dirname(resolve(source)), basename(source)) }));
