// A module is called, and a parameter file written, with the parameters that the file has: all that it needs, no other, of their type.
import { literal } from '../bicep/parser.mjs';

const kinds = { string: 'string', number: 'int', boolean: 'bool', array: '[]', object: 'object' };

export function* modules(project) {
  for (const source of project.all) {
    for (const [name, module] of source.modules) {
      yield* fits(project, source, module.node, module.path, module.params, `the module ${name}`);
    }
    if (source.isParameters) {
      const values = new Map([...source.params].map(([name, { value }]) => [name, value]));
      yield* source.using === null ? [[source, source.root, 'the file says not what it is for: using']]
        : fits(project, source, source.using.node, source.using.path, values, 'the file');
    }
    for (const call of source.of('call_expression').filter((node) => /^load(Json|Text)Content$/.test(node.namedChildren[0].text))) {
      const path = literal(call.namedChildren[1].namedChildren[0]);
      if (!(project.resolve(source, path) in project.files)) {
        yield [source, call, `there is no file ${path}`];
      }
    }
  }
}

function* fits(project, source, node, path, values, who) {
  const target = project.sources.get(project.resolve(source, path));
  if (target === undefined) {
    yield [source, node, `there is no file ${path}`];
    return;
  }
  for (const [name, param] of target.params) {
    if (param.required && !values.has(name)) {
      yield [source, node, `${who} is not given ${name}`];
    }
  }
  for (const [name, value] of values) {
    const param = target.params.get(name);
    const problem = param === undefined ? `${path} has no parameter of this name: ${name}` : wrong(param, name, value);
    if (problem) {
      yield [source, value, problem];
    }
  }
}

function wrong(param, name, value) {
  const kind = kinds[value.type];
  const wanted = param.type.endsWith('[]') ? '[]' : param.type.replace('?', '');
  if (kind !== undefined && wanted !== 'any' && kind !== (wanted === 'array' ? '[]' : wanted)) {
    return `${name} is ${param.type}, not ${kind}`;
  }
  if (kind !== undefined && param.allowed && !param.allowed.includes(value.text)) {
    return `${name} is one of ${param.allowed.join(', ')}`;
  }
  const number = value.type === 'number' ? Number(value.text) : NaN;
  return number < Number(param.min?.text) || number > Number(param.max?.text) ? `${name} is ${param.min?.text ?? ''} to ${param.max?.text ?? ''}` : undefined;
}
