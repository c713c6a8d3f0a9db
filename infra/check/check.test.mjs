// Each planted error is found, at its line, and nothing else: node --test infra/check
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { Project } from './bicep/project.mjs';
import { findings } from './check.mjs';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const sound = Project.read(folder).files;

// File, what is replaced (once), by what, and the finding that must come of it.
const planted = [
  ['a bracket is missing', 'modules/budget.bicep', "timePeriod: { startDate: start }", 'timePeriod: { startDate: start', /budget\.bicep:\d+: (this is no Bicep|something is missing)/],
  ['two values on a line', 'main.bicep', "name: 'identity'", "name: 'identity' 'app'", /main\.bicep:\d+: this is no Bicep/],
  ['an unknown variable', 'modules/app.bicep', 'serverFarmId: plan.id', 'serverFarmId: plann.id', /app\.bicep:\d+: nothing of this name: plann$/],
  ['a variable of a loop outside it', 'modules/data-storage.bicep', 'output id string = account.id', 'output id string = item', /data-storage\.bicep:\d+: nothing of this name: item$/],
  ['an unknown function', 'main.bicep', 'toLower(take(', 'lower(take(', /main\.bicep:\d+: no function of this name: lower$/],
  ['an unknown output', 'main.bicep', 'identity.outputs.clientId\n    packageContainerUrl', 'identity.outputs.appId\n    packageContainerUrl', /main\.bicep:\d+: modules\/identity\.bicep has no output of this name: appId$/],
  ['outputs forgotten', 'main.bicep', 'output appName string = app.outputs.name', 'output appName string = app.name2', /main\.bicep:\d+: a module has no name2$/],
  ['an unknown part of a resource', 'modules/identity.bicep', 'identity.properties.clientId', 'identity.clientId', /identity\.bicep:\d+: a resource has no clientId/],
  ['an unknown nested resource', 'modules/network.bicep', 'network::appSubnet.id', 'network::subnet.id', /network\.bicep:\d+: the resource network holds none of this name: subnet$/],
  ['an unknown role', 'modules/data-storage.bicep', 'roles.queueDataContributor,', 'roles.queueContributor, roles.queueDataContributor,', /data-storage\.bicep:\d+: \.\.\/roles\.json has no queueContributor$/],
  ['a parameter nobody uses', 'main.bicep', "var shortName", "param spare string = ''\nvar shortName", /main\.bicep:\d+: is never used: spare$/],
  ['a module nobody uses', 'main.bicep', "'modules/budget.bicep'", "'modules/identity.bicep'", /modules\/budget\.bicep:1: no file uses this module$/],
  ['a module that is not there', 'main.bicep', "'modules/alerts.bicep'", "'modules/alarms.bicep'", /main\.bicep:\d+: there is no file modules\/alarms\.bicep$/],
  ['a JSON file that is not there', 'modules/monitoring.bicep', "'../roles.json'", "'roles.json'", /monitoring\.bicep:\d+: there is no file roles\.json$/],
  ['a parameter forgotten', 'main.bicep', '    isPrivate: privateEndpoints\n    archiveDays', '    archiveDays', /main\.bicep:\d+: the module dataStorage is not given isPrivate$/],
  ['a parameter too many', 'main.bicep', '    start: budgetStart', '    start: budgetStart\n    stop: budgetStart', /main\.bicep:\d+: modules\/budget\.bicep has no parameter of this name: stop$/],
  ['a parameter of another type', 'main.bicep', 'maximumInstanceCount: maximumInstanceCount', "maximumInstanceCount: '40'", /main\.bicep:\d+: maximumInstanceCount is int, not string$/],
  ['a parameter file with an unknown name', 'test.bicepparam', 'param logDays = 30', 'param logdays = 30', /test\.bicepparam:\d+: main\.bicep has no parameter of this name: logdays$/],
  ['a parameter file with a value that is not allowed', 'test.bicepparam', "environmentName = 'test'", "environmentName = 'tset'", /test\.bicepparam:\d+: environmentName is one of 'test', 'production'$/],
  ['a parameter file out of bounds', 'test.bicepparam', 'softDeleteDays = 7', 'softDeleteDays = 6', /test\.bicepparam:\d+: softDeleteDays is 7 to 365$/],
  ['a parameter file without what must be given', 'production.bicepparam', /param operatorEmails.*\n/, '', /production\.bicepparam:\d+: the file is not given operatorEmails$/],
  ['a type without a version', 'modules/identity.bicep', '@2024-11-30', '', /identity\.bicep:\d+: a type has the form/],
  ['a type that does not exist', 'modules/identity.bicep', 'userAssignedIdentities@', 'userAssignedIdentity@', /identity\.bicep:\d+: nothing is known of/],
  ['a property that does not exist', 'modules/data-storage.bicep', 'allowSharedKeyAccess: false', 'allowSharedKeys: false', /data-storage\.bicep:\d+: .*properties has no allowSharedKeys$/],
  ['a property in the wrong place', 'modules/app.bicep', 'instanceMemoryMB: instanceMemoryMB\n', 'instanceMemoryMB: instanceMemoryMB\n        perInstanceConcurrency: 16\n', /app\.bicep:\d+: .*scaleAndConcurrency has no perInstanceConcurrency$/],
  ['a property that only Azure writes', 'modules/identity.bicep', 'tags: tags\n}', "tags: tags\n  properties: { clientId: 'x' }\n}", /identity\.bicep:\d+: .* only Azure writes: clientId$/],
  ['a property of another kind', 'modules/app.bicep', 'httpsOnly: true', "httpsOnly: 'true'", /app\.bicep:\d+: .*httpsOnly is Boolean, not String$/],
  ['a word that is not allowed', 'modules/data-storage.bicep', "accessTier: 'Hot'", "accessTier: 'Warm'", /data-storage\.bicep:\d+: .*accessTier is one of Hot, Cool/],
  ['a property that is missing', 'modules/data-storage.bicep', "          type: 'Lifecycle'\n", '', /data-storage\.bicep:\d+: .*rules needs type$/],
  ['a resource without a name', 'modules/identity.bicep', '  name: name\n', '  tags: { n: name }\n', /identity\.bicep:\d+: a resource needs a name$/],
  ['another id of a role', 'roles.json', 'b7e6dc6d', 'b7e6dc6e', /roles\.json: blobDataOwner has another id$/],
  ['the id of a role in a file', 'modules/host-storage.bicep', 'roles.blobDataOwner,', "'ba92f5b4-2d11-453d-a403-e96b0029c9fe', roles.blobDataOwner,", /host-storage\.bicep:\d+: ids stand in roles\.json/],
];

test('the Bicep files are sound', () => assert.deepEqual(findings(new Project(sound)), []));

for (const [name, file, what, by, expected] of planted) {
  test(name, () => {
    const text = sound[file].replace(what, by);
    assert.notEqual(text, sound[file], 'the error could not be planted');

    const found = findings(new Project({ ...sound, [file]: text }));

    assert.ok(found.some((line) => expected.test(line)), `found: ${found.join('; ') || 'nothing'}`);
  });
}
