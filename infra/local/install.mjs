// Installs the packages of a folder when its lock file has changed. Also a command of its own: this folder, or those that are named.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, sha256 } from './machine.mjs';

const own = path.join(root, 'infra/local');

export async function installPackages(folder = own) {
  const stamp = path.join(folder, 'node_modules/.installed');
  const lock = sha256(fs.readFileSync(path.join(folder, 'package-lock.json')));
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== lock) {
    await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    fs.writeFileSync(stamp, lock);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const folder of process.argv.length > 2 ? process.argv.slice(2) : [own]) {
    await installPackages(path.resolve(folder));
  }
}
