// Checks the queries of the alerts, and those to paste in docs/alerts.md, with the language service of Kusto: syntax, columns, functions.
//   node infra/check/queries.mjs [PAGE.md]
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { literal } from './bicep/parser.mjs';
import { Project } from './bicep/project.mjs';

// The columns of Application Insights that we may name: learn.microsoft.com/azure/azure-monitor/reference/tables.
const columns = {
  traces: 'timestamp:datetime, message:string, severityLevel:int, operation_Name:string, operation_Id:string, customDimensions:dynamic',
  requests: 'timestamp:datetime, name:string, url:string, success:string, resultCode:string, duration:real, operation_Name:string, operation_Id:string',
};

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = process.argv[2] ?? path.join(folder, '../docs/alerts.md');
const require = createRequire(import.meta.url);
globalThis.Bridge = require('@kusto/language-service-next/bridge.min.js');
require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
const { Bridge, Kusto } = globalThis;
const { Symbols } = Kusto.Language;
const tables = Object.entries(columns).map(([name, its]) => Symbols.TableSymbol.From(`(${its})`).WithName(name));
const database = Kusto.Language.GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.ctor('insights', tables));

// The text of a string, with variables and the usual values of parameters put in.
function text(source, node) {
  if (node.type === 'identifier') {
    return text(source, (source.vars.get(node.text) ?? source.params.get(node.text)).value);
  }
  return node.type !== 'string' ? node.text
    : literal(node) ?? node.namedChildren.map((part) => part.type === 'interpolation' ? text(source, part.namedChildren[0]) : part.text).join('');
}

const alerts = Project.read(folder).sources.get('modules/alerts.bicep');
const queries = alerts.of('object_property').filter((property) => property.namedChildren[0].text === 'query' && property.namedChildren[1].type !== 'member_expression')
  .map((property) => [alerts.at(property), text(alerts, property.namedChildren[1])]);
for (const block of fs.readFileSync(page, 'utf8').matchAll(/^```kusto\n(?<query>[\s\S]*?)^```/gm)) {
  queries.push([`${path.basename(page)}: ${block.groups.query.split('\n')[0]} ...`, block.groups.query]);
}

let wrong = 0;
for (const [where, query] of queries) {
  for (const finding of Bridge.toArray(Kusto.Language.KustoCode.ParseAndAnalyze(query, database).GetDiagnostics())) {
    wrong++;
    console.log(`${where}: ${finding.Message}`);
  }
}
console.log(`${queries.length} queries; ${wrong} findings`);
process.exitCode = wrong > 0 ? 1 : 0;
