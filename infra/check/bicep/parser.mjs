// Bicep text to a syntax tree, with the places that are no Bicep.
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

await Parser.init();
const parser = new Parser().setLanguage(await Language.load(createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

/** The root node of a file. The grammar has no parameter files: there "param" reads as "var", which has the same form. */
export function parse(path, text) {
  return parser.parse(path.endsWith('.bicepparam') ? text.replace(/^param /gm, 'var   ') : text).rootNode;
}

/** All named nodes below a node, itself first. */
export function* nodes(node) {
  yield node;
  for (const child of node.namedChildren) {
    yield* nodes(child);
  }
}

/** The text of a string without anything computed in it; null for everything else. */
export function literal(node) {
  return node?.type !== 'string' || node.namedChildren.some((part) => part.type === 'interpolation') ? null
    : node.namedChildren.map((part) => part.text).join('');
}

/** The properties of an object by name; those whose name is computed are left out. */
export function properties(object) {
  const named = new Map();
  for (const property of object?.namedChildren.filter((child) => child.type === 'object_property') ?? []) {
    const [key, value] = property.namedChildren;
    if (value !== undefined) {
      named.set(literal(key) ?? key.text, value);
    }
  }
  return named;
}

/** The object that a resource, a module or a loop is given, behind "if" and "for". */
export function body(node) {
  const last = node?.namedChildren.at(-1);
  return node === undefined || node.type === 'object' ? node : ['if_statement', 'for_statement', 'object'].includes(last?.type) ? body(last) : undefined;
}
