// Every name is declared, every function is one of Bicep's, and what is read of a resource or module is there.
import { literal } from '../bicep/parser.mjs';

const functions = new Set(('any array base64 bool cidrHost cidrSubnet coalesce concat contains dateTimeAdd deployment empty endsWith environment filter '
  + 'first flatten format guid indexOf int intersection items join json last length loadFileAsBase64 loadJsonContent loadTextContent '
  + 'managementGroup map max min padLeft range readEnvironmentVariable reduce replace resourceGroup resourceId skip sort split startsWith string subscription '
  + 'subscriptionResourceId substring sys take tenant toLogicalName toLower toObject toUpper trim union uniqueString uri utcNow '
  + 'allowed batchSize description discriminator export maxLength maxValue metadata minLength minValue secure sealed').split(' '));
const ofResource = new Set(['id', 'name', 'type', 'apiVersion', 'properties', 'location', 'tags', 'sku', 'kind', 'identity', 'etag']);

export function* references(project) {
  for (const source of project.all) {
    const top = new Map([...source.params, ...source.vars, ...source.resources, ...source.modules]);
    yield* visit(source, source.root, top);
    yield* members(project, source);
  }
}

function* visit(source, node, scope) {
  const inner = inside(source, node, scope);
  for (const child of node.namedChildren) {
    if (child.type !== 'identifier') {
      yield* visit(source, child, inner);
    } else if (isFunction(node, child)) {
      if (!functions.has(child.text)) {
        yield [source, child, `no function of this name: ${child.text}`];
      }
    } else if (!isNaming(node, child) && !inner.has(child.text)) {
      yield [source, child, `nothing of this name: ${child.text}`];
    }
  }
}

const isFunction = (node, child) => node.type === 'call_expression' && node.namedChildren[0].equals(child);

// A name that declares something, or that belongs to an object, is no reference.
function isNaming(node, child) {
  const first = node.namedChildren[0].equals(child);
  return (first && (/_declaration$/.test(node.type) || node.type === 'lambda_expression' || (node.type === 'object_property' && node.namedChildCount > 1)))
    || (node.type === 'for_statement' && first) || (node.type === 'resource_expression' && !first) || node.type === 'type';
}

function inside(source, node, scope) {
  const names = [];
  if (node.type === 'for_statement') {
    names.push(...(node.namedChildren[0].type === 'identifier' ? [node.namedChildren[0]] : node.namedChildren[0].namedChildren).map((each) => each.text));
  } else if (node.type === 'lambda_expression') {
    names.push(node.namedChildren[0].text);
  } else if (node.type === 'resource_declaration') {
    const own = [...source.allResources()].find((each) => each.node.equals(node));
    names.push(...(own?.nested.keys() ?? []));
  }
  return names.length === 0 ? scope : new Map([...scope, ...names.map((name) => [name, null])]);
}

function* members(project, source) {
  for (const node of source.of('resource_expression')) {
    const [object, name] = node.namedChildren;
    const outer = resourceOf(source, object);
    if (outer && !outer.nested.has(name.text)) {
      yield [source, name, `the resource ${outer.name} holds none of this name: ${name.text}`];
    }
  }
  for (const node of source.of('member_expression')) {
    const [object, property] = node.namedChildren;
    const module = source.modules.get(object.namedChildren?.[0]?.text);
    if (object.type === 'member_expression' && module && object.namedChildren[1].text === 'outputs') {
      const target = project.sources.get(project.resolve(source, module.path));
      if (target && !target.outputs.has(property.text)) {
        yield [source, property, `${module.path} has no output of this name: ${property.text}`];
      }
    } else if (source.modules.has(object.text) && !['outputs', 'name', 'id'].includes(property.text)) {
      yield [source, property, `a module has no ${property.text}`];
    } else if (resourceOf(source, object) && !ofResource.has(property.text)) {
      yield [source, property, `a resource has no ${property.text} outside its properties`];
    } else if (isJson(source, object)) {
      const read = literal(source.vars.get(object.text).value.namedChildren[1].namedChildren[0]);
      const content = project.files[project.resolve(source, read)];
      if (content !== undefined && !(property.text in JSON.parse(content))) {
        yield [source, property, `${read} has no ${property.text}`];
      }
    }
  }
}

const isJson = (source, node) => source.vars.get(node.text)?.value.namedChildren[0]?.text === 'loadJsonContent';

function resourceOf(source, node) {
  return node.type === 'identifier' ? source.resources.get(node.text)
    : node.type === 'resource_expression' ? resourceOf(source, node.namedChildren[0])?.nested.get(node.namedChildren[1].text)
    : node.type === 'subscript_expression' ? resourceOf(source, node.namedChildren[0]) : undefined;
}
