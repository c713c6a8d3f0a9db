// One file and what it declares.
import { body, literal, parse, properties } from './parser.mjs';

const named = (node) => node.namedChildren.find((child) => child.type === 'identifier').text;
const strings = (node) => node.namedChildren.filter((child) => child.type === 'string');

export class Source {
  params = new Map();
  vars = new Map();
  resources = new Map();
  modules = new Map();
  outputs = new Map();
  using = null;

  constructor(path, text) {
    this.path = path;
    this.root = parse(path, text);
    this.isParameters = path.endsWith('.bicepparam');
    let decorators = [];
    for (const node of this.root.namedChildren) {
      this.#declare(node, decorators);
      decorators = node.type === 'decorators' ? node.descendantsOfType('decorator') : node.type === 'comment' ? decorators : [];
    }
  }

  #declare(node, decorators) {
    switch (node.type) {
      case 'parameter_declaration': this.params.set(named(node), parameter(node, decorators)); break;
      case 'variable_declaration': (this.isParameters ? this.params : this.vars).set(named(node), { node, value: node.namedChildren.at(-1) }); break;
      case 'output_declaration': this.outputs.set(named(node), { node }); break;
      case 'resource_declaration': this.resources.set(named(node), resource(node, null)); break;
      case 'module_declaration': this.modules.set(named(node), module(node)); break;
      case 'using_statement': this.using = { node, path: literal(strings(node)[0]) }; break;
    }
  }

  /** Resources with those inside others. */
  *allResources() {
    for (const found of this.resources.values()) {
      yield* withNested(found);
    }
  }

  /** All nodes of a kind. */
  of(type) {
    return this.root.descendantsOfType(type);
  }

  at(node) {
    return `${this.path}:${node.startPosition.row + 1}`;
  }
}

function parameter(node, decorators) {
  const parts = node.namedChildren;
  const type = parts.find((part) => part.type === 'type');
  const value = parts.at(-1).type === 'type' ? undefined : parts.at(-1);
  const limit = (name) => decorators.map((each) => each.namedChildren[0]).find((call) => call.namedChildren[0].text === name)?.namedChildren[1].namedChildren[0];
  return {
    node, value, type: type?.text ?? '', required: value === undefined && !type?.text.endsWith('?'),
    allowed: limit('allowed')?.namedChildren.map((each) => each.text), min: limit('minValue'), max: limit('maxValue'),
  };
}

function resource(node, parent) {
  const [type, version] = (literal(strings(node)[0]) ?? '').split('@');
  const found = {
    node, parent, name: named(node), object: body(node), nested: new Map(), existing: node.children.some((child) => child.text === 'existing'),
    type: parent === null ? type : `${parent.type}/${type}`, version: version ?? parent?.version,
  };
  for (const child of found.object?.namedChildren.flatMap((property) => property.namedChildren) ?? []) {
    if (child.type === 'resource_declaration') {
      found.nested.set(named(child), resource(child, found));
    }
  }
  return found;
}

function module(node) {
  const object = body(node);
  return { node, object, path: literal(strings(node)[0]), params: properties(properties(object).get('params')) };
}

function* withNested(found) {
  yield found;
  for (const inner of found.nested.values()) {
    yield* withNested(inner);
  }
}

