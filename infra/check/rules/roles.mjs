// Ids of roles stand in roles.json only, are those that Azure documents under that name, and each is used.
const builtIn = {
  blobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', // Storage Blob Data Owner
  blobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe', // Storage Blob Data Contributor
  queueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88', // Storage Queue Data Contributor
  tableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', // Storage Table Data Contributor
  monitoringMetricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb', // Monitoring Metrics Publisher
};
const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

export function* roles(project) {
  const [main] = project.all;
  for (const source of project.all) {
    for (const node of source.of('string_content').filter((each) => guid.test(each.text))) {
      yield [source, node, 'ids stand in roles.json or a parameter file'];
    }
  }
  for (const [name, id] of Object.entries(JSON.parse(project.files['roles.json'] ?? '{}'))) {
    if (builtIn[name] !== id) {
      yield [main, main.root, `roles.json: ${name} has another id`];
    }
    if (!project.all.some((source) => source.of('member_expression').some((node) => node.text === `roles.${name}`))) {
      yield [main, main.root, `roles.json: no file uses ${name}`];
    }
  }
}
