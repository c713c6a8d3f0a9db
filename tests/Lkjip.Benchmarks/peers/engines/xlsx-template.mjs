// Substitution changes the workbook in memory, so each document reads the template again.
import XlsxTemplate from 'xlsx-template';

export const prepare = template => data => {
  const workbook = new XlsxTemplate(template);
  workbook.substitute(1, data);
  return workbook.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};
