// Takes the path of the template and reads it for each document.
import { promisify } from 'node:util';
import carbone from 'carbone';

const render = promisify(carbone.render);

export const prepare = (template, path) => data => render(path, data, {});
