// Has no tags: a program fills the workbook, as its users do, with the formulas and their values.
import ExcelJS from 'exceljs';

const names = ['nomor', 'kode', 'uraian', 'pagu', 'realisasi', 'sisa', 'serapan', 'ket'];
const first = 4;

export const prepare = template => async data => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(template);
  const sheet = workbook.worksheets[0];
  sheet.getCell('A1').value = data.judul;
  sheet.getCell('A2').value = data.instansi;
  const styles = names.map((_, at) => sheet.getRow(first).getCell(at + 1).style);
  const fill = (at, values) => values.forEach((value, column) => {
    const cell = sheet.getRow(at).getCell(column + 1);
    cell.value = value;
    cell.style = styles[column];
  });
  data.baris.forEach((item, at) => {
    const row = first + at;
    fill(row, names.map(name => (name === 'sisa' ? { formula: `D${row}-E${row}`, result: item.sisa } : item[name])));
  });
  const end = first + data.baris.length;
  const sum = (column, result) => ({ formula: `SUM(${column}${first}:${column}${end - 1})`, result });
  fill(end, ['', '', 'Jumlah', sum('D', data.jumlahPagu), sum('E', data.jumlahRealisasi), sum('F', data.jumlahSisa)]);
  return workbook.xlsx.writeBuffer();
};
