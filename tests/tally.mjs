// Adds up the test runs: prints every failure, then "N passed, N failed". A project that crashed or ran nothing is a failure,
// and so is each check of ours that failed before (--failed=NAME).
import fs from 'node:fs';
import path from 'node:path';

const [folder, ...rest] = process.argv.slice(2);
const failed = rest.filter((word) => word.startsWith('--failed=')).map((word) => word.slice('--failed='.length));
const projects = rest.filter((word) => !word.startsWith('--failed='));
const total = { passed: 0, failed: failed.length };

for (const name of failed) {
  console.log(`\nFAILED ${name}`);
}

for (const project of projects) {
  const run = read(project);
  for (const { name, text } of run.failures) {
    console.log(`\nFAILED ${name}\n${text.trimEnd()}`);
  }
  total.passed += run.passed;
  total.failed += run.failures.length;
  console.log(`${project}: ${run.passed} passed, ${run.failures.length} failed${run.skipped > 0 ? `, ${run.skipped} skipped` : ''}`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function read(project) {
  const results = text(`${project}.trx`);
  const tests = [...results.matchAll(/<UnitTestResult\b([^>]*?)(?:\/>|>([\s\S]*?)<\/UnitTestResult>)/g)]
    .map(([, attributes, body = '']) => ({ name: attribute(attributes, 'testName'), outcome: attribute(attributes, 'outcome'), body }));
  const failures = tests.filter((test) => test.outcome === 'Failed').map(({ name, body }) => ({ name, text: failure(body) }));
  const passed = tests.filter((test) => test.outcome === 'Passed').length;
  const exit = Number(text(`${project}.exit`) || 1);
  if (tests.length === 0 || (exit !== 0 && failures.length === 0)) {
    failures.push({
      name: `${project} (the whole run)`,
      text: `${tests.length === 0 ? 'No test ran' : 'Ended'} with exit code ${exit}:\n${text(`${project}.log`).trimEnd().split('\n').slice(-60).join('\n')}`,
    });
  }
  return { passed, failures, skipped: tests.filter((test) => test.outcome === 'NotExecuted').length };
}

function failure(body) {
  const part = (name) => unescape(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(body)?.[1] ?? '');
  return [part('Message'), part('StackTrace'), part('StdOut')].filter(Boolean).map((lines) => lines.trimEnd().replace(/^/gm, '    ')).join('\n');
}

function attribute(attributes, name) {
  return unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

function unescape(xml) {
  const named = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hex, decimal, name) =>
      (name ? named[name.toLowerCase()] : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))));
}

function text(file) {
  const full = path.join(folder, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : '';
}
