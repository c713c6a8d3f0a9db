// The licences of everything the product brings along or is built and tested with, as docs/licences.md. Without --write it compares with that page.
// Exit code 1 when the page is old, or when a licence is not among those that the product may bring along.
// Reads what `dotnet restore` resolved and the lock files of npm; asks no registry.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const page = path.join(root, 'docs/licences.md');

// Licences that ask no more of who passes the product on than to name the author.
const permitted = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);

// Packages whose own description names no licence by its identifier; what their licence file says.
const byHand = {
  'System.Security.Cryptography.ProtectedData': 'MIT',
  'Microsoft.DotNet.PlatformAbstractions': 'MIT',
  CommandLineParser: 'MIT',
  'uri-templates': 'public domain',
  buffers: 'MIT/X11',
  carbone: 'Carbone Community License',
};

const shipped = new Map([
  ['.NET and ASP.NET Core (runtime, in the self-contained form)', 'MIT'],
  ['System.IO.Hashing (the copy of the .NET SDK)', 'MIT'],
  ...nuget('functions/Lkjip.App', (name) => name !== 'Meziantou.Analyzer'),
  ...npm('functions/Lkjip.App/Client', ({ dev }) => !dev),
]);
const tools = new Map(
  [...nuget('functions/Lkjip.App'), ...nuget('tests/Lkjip.Tests'), ...nuget('tests/Lkjip.AppTests'), ...nuget('tests/Lkjip.Benchmarks'), ...npmTools()]
    .filter(([name]) => !shipped.has(name)));

const refused = [...shipped].filter(([, licence]) => !permitted.has(licence));
for (const [name, licence] of refused) {
  console.error(`${name} may not be brought along: its licence is ${licence}.`);
}
const text = markdown();
if (process.argv.includes('--write')) {
  fs.writeFileSync(page, text);
}
const isOld = !fs.existsSync(page) || fs.readFileSync(page, 'utf8') !== text;
if (isOld) {
  console.error('docs/licences.md is old. Run: node infra/check/licences.mjs --write');
}
console.log(`${shipped.size} packages brought along, ${tools.size} to build and test with, ${refused.length} not permitted`);
process.exitCode = refused.length > 0 || isOld ? 1 : 0;

function npmTools() {
  return ['functions/Lkjip.App/Client', 'infra/local', 'infra/check', 'infra/check/shapes', 'templates/authoring', 'tests/Lkjip.Benchmarks/peers']
    .filter((folder) => fs.existsSync(path.join(root, folder, 'package-lock.json'))).flatMap((folder) => npm(folder));
}

function nuget(project, wanted = () => true) {
  const assets = JSON.parse(fs.readFileSync(path.join(root, project, 'obj/project.assets.json'), 'utf8'));
  const packages = Object.keys(assets.packageFolders)[0];
  return Object.entries(assets.libraries).filter(([, { type }]) => type === 'package').map(([id, { path: folder, files }]) => {
    const name = id.split('/')[0];
    const nuspec = fs.readFileSync(path.join(packages, folder, files.find((file) => file.endsWith('.nuspec'))), 'utf8');
    return [name, byHand[name] ?? /<license type="expression"[^>]*>([^<]+)</.exec(nuspec)?.[1] ?? 'unknown'];
  }).filter(([name]) => wanted(name));
}

function npm(folder, wanted = () => true) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).filter(([place, one]) => place !== '' && wanted(one)).map(([place, one]) => {
    const name = place.replace(/^.*node_modules\//, '');
    return [name, byHand[name] ?? one.license ?? 'unknown'];
  });
}

function markdown() {
  const byName = ([left], [right]) => (left < right ? -1 : left > right ? 1 : 0);
  const groups = [...new Set(tools.values())].sort().map((licence) => [licence, [...tools].filter(([, own]) => own === licence).sort(byName)]);
  return [
    '# Licences',
    '',
    'Written by `node infra/check/licences.mjs --write` from what is restored; a test fails when the page is old or when something that the product',
    `brings along has a licence other than ${[...permitted].join(', ')}.`,
    '',
    '## Brought along',
    '',
    '| Package | Licence |',
    '|---|---|',
    ...[...shipped].sort(byName).map(([name, licence]) => `| ${name} | ${licence} |`),
    '',
    '## Only to build, test and measure with',
    '',
    'None of these is in the published folder. Chromium, LibreOffice and poppler are installed from the distribution for the tests.',
    '',
    ...groups.map(([licence, all]) => `- **${licence}** (${all.length}): ${all.map(([name]) => name).join(', ')}`),
    '',
  ].join('\n');
}
