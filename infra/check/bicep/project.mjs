// All Bicep files of a folder, and the JSON files that they read.
import fs from 'node:fs';
import path from 'node:path';
import { Source } from './source.mjs';

// A file that did not change is not parsed twice.
const parsed = new Map();

function source(name, text) {
  const key = `${name}\0${text}`;
  return parsed.get(key) ?? parsed.set(key, new Source(name, text)).get(key);
}

export class Project {
  sources = new Map();

  /** @param {Record<string, string>} files texts by path */
  constructor(files) {
    this.files = files;
    for (const [name, text] of Object.entries(files).filter(([name]) => /\.bicep(param)?$/.test(name))) {
      this.sources.set(name, source(name, text));
    }
  }

  static read(folder) {
    const wanted = ['.', 'modules'].filter((sub) => fs.existsSync(path.join(folder, sub)))
      .flatMap((sub) => fs.readdirSync(path.join(folder, sub)).map((name) => path.posix.join(sub, name)))
      .filter((name) => /\.(bicep|bicepparam|json)$/.test(name));
    return new Project(Object.fromEntries(wanted.sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')])));
  }

  /** The path that a file means, from the folder of the file. */
  resolve(source, target) {
    return path.posix.join(path.posix.dirname(source.path), target ?? '');
  }

  get all() {
    return [...this.sources.values()];
  }
}
