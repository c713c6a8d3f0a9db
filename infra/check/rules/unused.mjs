// What is declared is used: parameters and variables in their file, modules and JSON files by some file.
export function* unused(project) {
  const read = new Set();
  for (const source of project.all) {
    const texts = source.of('identifier').map((node) => node.text);
    for (const [name, { node }] of source.isParameters ? [] : [...source.params, ...source.vars]) {
      if (texts.filter((text) => text === name).length - keys(source, name) < 2) {
        yield [source, node, `is never used: ${name}`];
      }
    }
    for (const path of [...[...source.modules.values()].map((module) => module.path), source.using?.path]) {
      read.add(project.resolve(source, path));
    }
  }
  for (const source of project.all.filter((each) => each.path.startsWith('modules/') && !read.has(each.path))) {
    yield [source, source.root, 'no file uses this module'];
  }
}

// The same word as the name of a property is no use of it.
const keys = (source, name) => source.of('object_property').filter((node) => node.namedChildCount > 1 && node.namedChildren[0].type === 'identifier' && node.namedChildren[0].text === name).length;
