// The file is Bicep.

export function* syntax(project) {
  for (const source of project.all.filter((each) => each.root.hasError)) {
    for (const node of walk(source.root)) {
      yield [source, node, node.isMissing ? `something is missing: ${node.type}` : `this is no Bicep: ${node.text.split('\n')[0].slice(0, 60)}`];
    }
  }
}

function* walk(node) {
  if (node.isError || node.isMissing) {
    yield node;
  }
  for (const child of node.children) {
    yield* walk(child);
  }
}

