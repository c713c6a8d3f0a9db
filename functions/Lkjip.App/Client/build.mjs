// Builds the scripts of the pages: packages when the lock changed, types checked, one bundle in wwwroot per file in src.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../../infra/local/install.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const source = path.join(folder, 'src');
const target = path.join(folder, '../wwwroot');

/** The command of a package, run by this Node; its messages go to whoever builds. */
function tool(name, ...args) {
  const script = path.join(folder, 'node_modules', name);
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) {
    process.exit(1);
  }
}

/** Each file directly in src is an entry (form.ts becomes form.js). */
const entries = () => fs.readdirSync(source).filter((name) => name.endsWith('.ts')).map((name) => path.join(source, name));

async function bundle() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: entries(),
    outdir: target,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`error : Node.js 20 or newer is needed to build the scripts of the pages; this is ${process.version}.`);
  process.exit(1);
}

try {
  await installPackages(folder);
  tool('typescript/bin/tsc', '--noEmit', '--pretty', 'false');
  await bundle();
} catch (failure) {
  console.error(`error : The scripts of the pages were not built: ${failure.message}`);
  process.exit(1);
}
