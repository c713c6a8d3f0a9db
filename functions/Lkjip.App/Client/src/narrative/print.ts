import { make } from './dom';
import type { Block } from './service';

/** The blocks of a text as the report prints them. */
export function print(blocks: readonly Block[]): HTMLElement[] {
  return blocks.map(one);
}

function one(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return make('p', '', make('strong', '', ...marked(block.text ?? '')));
    case 'quote':
      return make('blockquote', '', ...marked(block.text ?? ''));
    case 'table':
      return make('p', 'narrative-place', `Tabel: ${block.tableId ?? 'belum disebut'}`);
    case 'photo':
      return make('p', 'narrative-place', `Foto: ${block.photoId ?? 'belum disebut'}`);
    case 'numbered':
    case 'lettered':
    case 'verses':
    case 'bulleted':
      return list(block);
    default:
      return make('p', '', ...marked(block.text ?? ''));
  }
}

function list(block: Block): HTMLElement {
  const made = make(block.kind === 'bulleted' ? 'ul' : 'ol');
  const start = block.start ?? 1;
  if (made instanceof HTMLOListElement) {
    made.start = start;
    made.type = block.kind === 'lettered' ? 'a' : '1';
  }
  made.append(...(block.items ?? []).map((item, index) => {
    const verse = block.kind === 'verses';
    return make('li', verse ? 'verse' : '', ...(verse ? [`(${start + index}) `] : []), ...marked(item.text), ...print(item.blocks ?? []));
  }));
  return made;
}

/** Bold and italic, the only marks inside a text. */
function marked(text: string): (Node | string)[] {
  return text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).filter((part) => part !== '').map((part) => {
    const bold = /^\*\*(.+)\*\*$/s.exec(part)?.[1];
    const italic = bold === undefined ? /^\*(.+)\*$/s.exec(part)?.[1] : undefined;
    return bold !== undefined ? make('strong', '', bold) : italic !== undefined ? make('em', '', italic) : part;
  });
}
