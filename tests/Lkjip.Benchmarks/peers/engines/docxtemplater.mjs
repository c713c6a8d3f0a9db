// A document is rendered by an instance of its own: the library allows one rendering per instance. Only reading the file is shared.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const options = { delimiters: { start: '{{', end: '}}' }, paragraphLoop: true, linebreaks: true };

export const prepare = template => data =>
  new Docxtemplater(new PizZip(template), options).render(data).getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
