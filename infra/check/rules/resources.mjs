// A resource has a known type and only the properties that its type has (shapes.json), of their kind, and all that must be given.
import fs from 'node:fs';
import { body, literal, properties } from '../bicep/parser.mjs';

const shapes = JSON.parse(fs.readFileSync(new URL('../shapes.json', import.meta.url), 'utf8'));
const always = { name: 'String', parent: 'Any', scope: 'Any', dependsOn: 'Any', location: 'String', tags: 'Any', sku: 'Any', kind: 'String', identity: 'Any' };
const kinds = { string: 'String', number: 'Number', boolean: 'Boolean' };

export function* resources(project) {
  for (const source of project.all) {
    for (const resource of source.allResources()) {
      if (!/^[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)+(\/[A-Za-z]+)+$/.test(resource.type) || !/^\d{4}-\d\d-\d\d(-preview)?$/.test(resource.version ?? '')) {
        yield [source, resource.node, `a type has the form Namespace/type@yyyy-MM-dd, not ${resource.type}@${resource.version ?? ''}`];
      } else if (!resource.existing) {
        yield* known(source, resource);
      }
    }
  }
}

function* known(source, resource) {
  const name = literal(properties(resource.object).get('name'));
  const shape = shapes[`${resource.type}@${resource.version}`] ?? shapes[`${resource.type}:${name}@${resource.version}`];
  if (shape === undefined) {
    yield [source, resource.node, `nothing is known of ${resource.type}@${resource.version}: add it to shapes/types.mjs`];
  } else if (!properties(resource.object).has('name')) {
    yield [source, resource.node, 'a resource needs a name'];
  } else {
    yield* object(source, resource.object, { ...always, ...shape }, resource.type);
  }
}

function* object(source, node, shape, where) {
  const given = properties(node);
  for (const [name, value] of given) {
    const inner = shape[name] ?? shape[`${name}!`] ?? shape['*'];
    if (inner !== undefined) {
      yield* value_(source, value, inner, `${where}.${name}`);
    } else if (value.type !== 'resource_declaration') {
      yield [source, value.parent, `${where} has ${shape[`${name}~`] === undefined ? 'no' : 'a property that only Azure writes:'} ${name}`];
    }
  }
  // What is read in from elsewhere may hold the rest.
  for (const name of Object.keys(shape).filter((each) => each.endsWith('!')).map((each) => each.slice(0, -1))) {
    if (!given.has(name) && !(name in always)) {
      yield [source, node, `${where} needs ${name}`];
    }
  }
}

function* value_(source, node, shape, where) {
  if (node.type === 'ternary_expression') {
    yield* value_(source, node.namedChildren[1], shape, where);
    yield* value_(source, node.namedChildren[2], shape, where);
  } else if (node.type === 'for_statement') {
    yield* shape['[]'] ? value_(source, body(node) ?? node.namedChildren.at(-1), shape['[]'], where) : [];
  } else if (node.type === 'identifier' && source.vars.has(node.text)) {
    yield* value_(source, source.vars.get(node.text).value, shape, where);
  } else if (node.type === 'array') {
    for (const item of node.namedChildren.filter((each) => each.type !== 'comment')) {
      yield* shape['[]'] ? value_(source, item, shape['[]'], where) : shape === 'Any' ? [] : [[source, node, `${where} is no list`]];
    }
  } else if (node.type === 'object') {
    yield* typeof shape === 'string' || Array.isArray(shape) || shape['[]'] ? (shape === 'Any' ? [] : [[source, node, `${where} is no object`]])
      : object(source, node, shape, where);
  } else if (kinds[node.type]) {
    yield* scalar(source, node, shape, where);
  }
}

function* scalar(source, node, shape, where) {
  if (Array.isArray(shape)) {
    const word = literal(node);
    yield* word === null || shape.includes(word) ? [] : [[source, node, `${where} is one of ${shape.join(', ')}`]];
  } else if (shape !== 'Any' && shape !== kinds[node.type]) {
    yield [source, node, `${where} is ${typeof shape === 'string' ? shape : shape['[]'] ? 'a list' : 'an object'}, not ${kinds[node.type]}`];
  }
}
