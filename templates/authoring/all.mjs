// Lays out every template of this folder.
import { readdir } from "node:fs/promises";

for (const name of (await readdir(import.meta.dirname)).filter(name => /^(catatan|laporan|perjanjian|pernyataan)-.*\.mjs$/.test(name)).sort()) {
  await import(`./${name}`);
}
