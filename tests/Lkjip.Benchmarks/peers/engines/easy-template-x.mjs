import { TemplateHandler } from 'easy-template-x';

export function prepare(template) {
  const handler = new TemplateHandler({ delimiters: { tagStart: '{{', tagEnd: '}}' } });
  return data => handler.process(template, data);
}
