// Lays out every template of this folder.
import { readdir } from "node:fs/promises";

for (const name of (await readdir(import.meta.dirname)).filter(name => name.endsWith(".mjs") && name !== "all.mjs").sort()) {
  await import(`./${name}`);
}
