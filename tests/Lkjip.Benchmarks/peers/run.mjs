// Times one engine on one content: node run.mjs ENGINE TEMPLATE DATA OUT SECONDS
// Warm-up, then documents one after the other for about SECONDS; the last line on stdout is the result as JSON, times in milliseconds.
import fs from 'node:fs';

const [engine, template, data, out, seconds] = process.argv.slice(2);
const { prepare } = await import(`./engines/${engine}.mjs`);
const content = JSON.parse(fs.readFileSync(data, 'utf8'));
const render = prepare(fs.readFileSync(template), template);

async function timed() {
  const start = performance.now();
  const document = await render(content);
  return [performance.now() - start, document];
}

const [first, document] = await timed();
fs.writeFileSync(out, document);

const budget = 1000 * Number(seconds);
// Whoever needs longer for its first document is not asked for many more.
const patience = 30_000;
let total = first;
for (let runs = 1; (runs < 3 || total < budget / 2) && runs < 200 && total < patience; runs++) total += (await timed())[0];

const times = [];
for (let spent = 0; (times.length < 3 && total < patience) || (spent < budget && times.length < 1000 && total < patience);) {
  const [time] = await timed();
  times.push(time);
  spent += time;
  total += time;
}

times.sort((a, b) => a - b);
const median = times.length > 0 ? times[times.length >> 1] : first;
console.log(JSON.stringify({ first, median, documents: times.length, bytes: document.length, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
