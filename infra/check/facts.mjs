// What the Bicep files say about the product, as JSON, for tests that compare it with the product: node infra/check/facts.mjs
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { literal, properties } from './bicep/parser.mjs';
import { Project } from './bicep/project.mjs';

const project = Project.read(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
const variable = (file, name) => project.sources.get(file).vars.get(name).value;

function word(file, node) {
  return literal(node) ?? literal(variable(file, node.text));
}

const list = (file, name) => variable(file, name).namedChildren.map((node) => word(file, node));
const names = (object) => [...properties(object).keys()].filter((name) => /^\w+$/.test(name));
const files = project.all.filter((source) => source.isParameters);

console.log(JSON.stringify({
  settings: names(variable('modules/app.bicep', 'productSettings')),
  furtherSettings: files.flatMap((source) => names(source.params.get('settings')?.value)),
  tables: list('modules/data-storage.bicep', 'tables'),
  queues: list('modules/data-storage.bicep', 'queues'),
  containers: list('modules/data-storage.bicep', 'containers'),
  watch: literal(variable('modules/alerts.bicep', 'watch')),
}));
