// Checks host.json and every function.json against the JSON schemas of the Functions host:
//   node infra/check/host-files.mjs FOLDER_WITH_SCHEMAS [FOLDER_OF_THE_APP]
// The schemas host.json and function.json are not part of this repository (json.schemastore.org publishes them).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import Ajv4 from 'ajv-draft-04';
import formats from 'ajv-formats';

const [schemas, app = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../functions/Lkjip.App/Host')] = process.argv.slice(2);
if (schemas === undefined) {
  console.log('Use: node infra/check/host-files.mjs FOLDER_WITH_SCHEMAS [FOLDER_OF_THE_APP]');
  process.exit(2);
}

const json = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

function validator(name) {
  const schema = json(path.join(schemas, name));
  const ajv = new (schema.$schema?.includes('draft-04') ? Ajv4.default ?? Ajv4 : Ajv)({ strict: false, allErrors: true });
  (formats.default ?? formats)(ajv);
  return ajv.compile(schema);
}

const hostFile = [path.join(app, 'host.json'), path.join(app, '../../../host.json')].find(fs.existsSync);
const files = [[hostFile, validator('host.json')]];
const ofFunction = validator('function.json');
for (const name of fs.readdirSync(app).sort()) {
  const file = path.join(app, name, 'function.json');
  if (fs.existsSync(file)) {
    files.push([file, ofFunction]);
  }
}

let wrong = 0;
for (const [file, valid] of files) {
  if (!valid(json(file))) {
    wrong++;
    new Set(valid.errors.map((error) => `${path.relative(process.cwd(), file)}: ${error.instancePath || '/'} ${error.message}`)).forEach((line) => console.log(line));
  }
}
console.log(`${files.length} files, ${files.length - wrong} valid`);
process.exitCode = wrong > 0 ? 1 : 0;
