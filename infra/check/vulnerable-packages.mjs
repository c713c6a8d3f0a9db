// Looks for packages with known vulnerabilities, NuGet and npm. Not every registry has the list: one that has not is named "not checked",
// which is neither good nor bad. Exit code 1 when a package with a high or critical one is found.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const grave = ['high', 'critical'];
const npmFolders = ['infra/local', 'infra/check', 'infra/check/shapes', 'functions/Lkjip.App/Client', 'templates/authoring', 'tests/Lkjip.Benchmarks/peers'];

// A package whose vulnerability is in every list (GHSA-5crp-9r3c-p9vr): a registry that does not know it has no list.
const canary = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup></Project>`;

const found = [...nuget(), ...npm()];
for (const { place, name, severity } of found) {
  console.log(`${place}: ${name} (${severity})`);
}
process.exitCode = found.some(({ severity }) => grave.includes(severity)) ? 1 : 0;

function nuget() {
  if (!knowsTheCanary()) {
    console.log('NuGet: not checked; the registry has no list of vulnerabilities');
    return [];
  }
  const answer = dotnet(['list', 'LkjipFunctions.sln', 'package', '--vulnerable', '--include-transitive', '--format', 'json'], root);
  const found = vulnerabilities(JSON.parse(answer.stdout), 'NuGet');
  console.log(`NuGet: checked, ${found.length} found`);
  return found;
}

function knowsTheCanary() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lkjip-canary-'));
  try {
    fs.writeFileSync(path.join(folder, 'canary.csproj'), canary);
    if (dotnet(['restore'], folder).status !== 0) {
      return false;
    }
    const answer = dotnet(['list', 'package', '--vulnerable', '--format', 'json'], folder);
    return answer.status === 0 && vulnerabilities(JSON.parse(answer.stdout), '').length > 0;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function vulnerabilities(list, place) {
  const all = list.projects.flatMap((project) => project.frameworks ?? []).flatMap((framework) => [...(framework.topLevelPackages ?? []), ...(framework.transitivePackages ?? [])])
    .flatMap((one) => (one.vulnerabilities ?? []).map(({ severity }) => ({ place, name: `${one.id} ${one.resolvedVersion}`, severity: severity.toLowerCase() })));
  return [...new Map(all.map((one) => [`${one.name} ${one.severity}`, one])).values()];
}

function npm() {
  return npmFolders.filter((folder) => fs.existsSync(path.join(root, folder, 'package-lock.json'))).flatMap((folder) => {
    const answer = spawnSync('npm', ['audit', '--json', '--package-lock-only', '--loglevel=silent'], { cwd: path.join(root, folder), encoding: 'utf8', timeout: 60_000 });
    const report = parsed(answer.stdout);
    if (report?.vulnerabilities === undefined) {
      console.log(`npm ${folder}: not checked; the registry has no list of vulnerabilities`);
      return [];
    }
    const found = Object.values(report.vulnerabilities).map(({ name, severity }) => ({ place: `npm ${folder}`, name, severity }));
    console.log(`npm ${folder}: checked, ${found.length} found`);
    return found;
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dotnet(args, cwd) {
  return spawnSync('dotnet', args, { cwd, encoding: 'utf8', timeout: 120_000, env: { ...process.env, DOTNET_NOLOGO: '1' } });
}
