// Checks the Bicep files of a folder: node infra/check/check.mjs [FOLDER]. The last line counts; the exit code is 1 with findings.
// It is no compiler: what it proves and what not is in docs/deploy.md.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Project } from './bicep/project.mjs';
import { modules } from './rules/modules.mjs';
import { references } from './rules/references.mjs';
import { resources } from './rules/resources.mjs';
import { roles } from './rules/roles.mjs';
import { syntax } from './rules/syntax.mjs';
import { unused } from './rules/unused.mjs';

const rules = [syntax, references, unused, modules, resources, roles];

/** The findings of a project, one line each. Where a file is no Bicep, the other rules would only repeat that. */
export function findings(project) {
  const found = [...syntax(project)];
  return (found.length > 0 ? found : rules.flatMap((rule) => [...rule(project)])).map(([source, node, text]) => `${source.at(node)}: ${text}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
  const project = Project.read(folder);
  const lines = findings(project);
  const count = (what) => project.all.reduce((sum, source) => sum + what(source), 0);
  console.log([...lines,
    `${project.all.length} files, ${count((each) => [...each.allResources()].length)} resources, ${count((each) => each.modules.size)} modules, `
    + `${count((each) => each.params.size)} parameters, ${count((each) => each.of('identifier').length)} names; ${lines.length} findings`].join('\n'));
  process.exitCode = lines.length > 0 ? 1 : 0;
}
