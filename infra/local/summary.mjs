// What is printed of a report. Every number comes as the service shows it; nothing is computed here but lengths of lists.
import path from 'node:path';
import { root } from './machine.mjs';

const severities = [['error', 'kesalahan'], ['warning', 'peringatan'], ['note', 'catatan']];
const noticeStates = { planned: 'menunggu', sending: 'sedang dikirim', sent: 'terkirim', refused: 'ditolak', unknown: 'tidak diketahui' };

export function print(sample, result, write) {
  const { agency, period, plan } = sample.report;
  const shown = ledger(result.figures);
  const title = `${agency.name} ${agency.region.name}, ${period.title} ${sample.period}`;
  write('', title, '='.repeat(Math.min(title.length, 100)));
  write(`Versi ${result.version}${result.unchanged ? ', tidak berubah sejak pelaksanaan sebelumnya' : ''}`);

  write(...(period.quarter ? quarter(plan, shown) : year(plan, shown)));

  write('', `Temuan (${result.findings.length})`);
  for (const [severity, name] of severities) {
    const rules = countByRule(result.findings.filter((finding) => finding.severity === severity));
    if (rules.length > 0) {
      write(`  ${name.padEnd(11)} ${rules.map(([code, count]) => `${code} x${count}`).join(', ')}`);
    }
  }

  write('', 'Dokumen');
  for (const document of result.documents) {
    const file = path.relative(root, path.join(sample.folder, document.name));
    write(`  ${file}  ${kibibytes(document.size)}`, `    ${document.link}`);
  }

  write('', `Surel (${result.mails.length} berkas di ${path.relative(root, sample.folder)})`);
  for (const notice of result.notices) {
    write(`  ${notice.to}: ${noticeStates[notice.state] ?? notice.state}${notice.reason ? ` (${notice.reason})` : ''}`);
  }
}

/** The lines of a year. */
function year(plan, shown) {
  return [
    '', 'Capaian dan efisiensi per sasaran',
    ...plan.objectives.filter(({ id }) => shown('achievement', id, 'achievement') !== '-').flatMap((objective) => [
      ...wrapped(objective.text, '  - '),
      `      capaian ${shown('achievement', objective.id, 'achievement')}, serapan ${shown('efficiency', objective.id, 'absorption')}, `
        + `efisiensi ${efficiency(shown, objective.id)}`,
    ]),
    `  Rata-rata capaian   ${shown('achievement', 'total', 'achievement')}`,
    `  Serapan anggaran    ${shown('summary', 'report', 'absorption')} `
      + `(Rp ${shown('budget', 'total', 'spent')} dari Rp ${shown('budget', 'total', 'ceiling')})`,
  ];
}

/** The lines of a quarter. */
function quarter(plan, shown) {
  return [
    '', 'Capaian triwulan per sasaran',
    ...plan.objectives.filter(({ id }) => shown('quarters', id, 'achievementQuarter') !== '-').flatMap((objective) => [
      ...wrapped(objective.text, '  - '),
      `      terhadap target triwulan ${shown('quarters', objective.id, 'achievementQuarter')}, terhadap target tahun ${shown('quarters', objective.id, 'achievementYear')}`,
    ]),
    `  Rata-rata capaian   ${shown('quarters', 'total', 'achievementQuarter')}`,
    `  Serapan anggaran    ${shown('quarterBudget', 'total', 'absorptionToDate')}, rencana ${shown('quarterBudget', 'total', 'planToDate')} `
      + `(${shown('quarterBudget', 'total', 'status')})`,
  ];
}

/** Some agencies rate the efficiency without a number. */
function efficiency(shown, objective) {
  const [number, verdict] = ['efficiency', 'verdict'].map((column) => shown('efficiency', objective, column));
  return number === '-' ? verdict : `${number} (${verdict})`;
}

function ledger(figures) {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return (table, row, column) => byId.get(`${table}/${row}/${column}`)?.shown || '-';
}

function countByRule(findings) {
  const counts = new Map();
  for (const { code } of findings) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

const kibibytes = (size) => `${Math.ceil(size / 1024)} KiB`;

function wrapped(text, bullet, width = 96) {
  const lines = [];
  let line = bullet.trimEnd();
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > width) {
      lines.push(line);
      line = ' '.repeat(bullet.length - 1);
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
