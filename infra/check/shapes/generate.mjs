// Writes shapes.json: which properties each resource type has, by the models of the official management clients.
//   npm ci --ignore-scripts && node generate.mjs
// A shape is the name of a type, a list of allowed words, {"[]": shape} for a list, {"*": shape} for a dictionary, or an object of
// names; "!" after a name: must be given, "~": only Azure writes it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { types } from './types.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));

async function load(client, file) {
  const at = ['dist/esm', 'dist-esm/src', 'esm'].map((part) => path.join(folder, 'node_modules', client, part, 'models', file)).find(fs.existsSync);
  return import(pathToFileURL(at).href);
}

function fromMapper(mappers, as, className, depth, above = []) {
  const type = mappers[as[className] ?? className].type;
  const shape = {};
  for (const property of Object.values(type.modelProperties ?? {})) {
    const names = property.serializedName.replaceAll('\\.', '\0').split('.').map((name) => name.replaceAll('\0', '.'));
    const inner = names.slice(0, -1).reduce((at, name) => (at[name] ??= {}), shape);
    inner[names.at(-1) + (property.readOnly ? '~' : property.required ? '!' : '')] = shapeOf(mappers, as, property.type, depth - 1, [...above, className]);
  }
  return shape;
}

function shapeOf(mappers, as, type, depth, above) {
  if (depth === 0 || above.includes(type.className)) {
    return 'Any';
  }
  switch (type.name) {
    case 'Composite': return fromMapper(mappers, as, type.className, depth, above);
    case 'Sequence': return { '[]': shapeOf(mappers, as, type.element.type, depth, above) };
    case 'Dictionary': return { '*': shapeOf(mappers, as, type.value.type, depth, above) };
    case 'Enum': return type.allowedValues;
    case 'String': case 'Uuid': case 'DateTime': case 'TimeSpan': return 'String';
    case 'Number': case 'Boolean': return type.name;
    default: return 'Any';
  }
}

// Newer clients have functions instead of mappers: one gets an object that has every property, and what it makes of it is the shape.
const anything = () => new Proxy(() => {}, {
  get: (_, name) => name === 'map' ? (each) => [each(anything())] : name === Symbol.toPrimitive ? () => '' : name === 'toJSON' ? undefined : anything(),
  apply: () => anything(),
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
});

function fromResult(value) {
  if (Array.isArray(value)) {
    return { '[]': fromResult(value[0]) };
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fromResult(inner)]))
    : 'Any';
}

const shapes = {};
for (const [type, { client, model, serializer, as = {}, depth = 10 }] of Object.entries(types)) {
  shapes[type] = serializer
    ? fromResult((await load(client, `${serializer}/models.js`))[`${model}Serializer`](anything()))
    : fromMapper(await load(client, 'mappers.js'), as, model, depth);
}
const lines = Object.entries(shapes).map(([type, shape]) => `${JSON.stringify(type)}: ${JSON.stringify(shape)}`);
fs.writeFileSync(path.join(folder, '../shapes.json'), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${Object.keys(shapes).length} resource types`);
