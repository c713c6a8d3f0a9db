// What a year of a region costs in Azure, from what its agencies do and what was measured (docs/benchmarks.md). Prices are list prices in US dollars that
// somebody must look at again for the own Azure region and contract; quantities are ours. Nothing is asked of anybody.
//   node infra/cost.mjs [--agencies 50] [--requests 1500] [--versions 300] [--memory 2] [--always-ready 0] [--private] [--alert-minutes 15] [--free]
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({
  options: {
    agencies: { type: 'string', default: '50' }, // of the region
    requests: { type: 'string', default: '1500' }, // to make one report: pages, saved cells, downloads
    versions: { type: 'string', default: '300' }, // stored while one report is made
    memory: { type: 'string', default: '2' }, // GB of an instance
    'always-ready': { type: 'string', default: '0' }, // instances that never sleep
    private: { type: 'boolean', default: false }, // storage behind private endpoints
    'alert-minutes': { type: 'string', default: '15' }, // how often alerts are looked at
    free: { type: 'boolean', default: false }, // with the free grants of a subscription that has nothing else
  },
});
const number = (name) => Number(given[name]);

// US dollars. Source: price lists of Azure as known in 2025, East US, pay as you go.
const price = {
  gigabyteSecond: 0.000026, millionExecutions: 0.40, freeGigabyteSecondsAMonth: 100_000, freeExecutionsAMonth: 250_000,
  readyGigabyteSecond: 0.000004,
  tableGigabyteMonth: 0.045, blobGigabyteMonth: 0.0184, tenThousandTableRequests: 0.00036, tenThousandQueueRequests: 0.004, tenThousandBlobWrites: 0.05,
  logGigabyte: 2.30, freeLogGigabytesAMonth: 5,
  alertRuleMonth: { 5: 1.50, 10: 1.00, 15: 0.50 }, metricAlertMonth: 0.10,
  privateEndpointHour: 0.01, privateZoneMonth: 0.50,
};

// Measured or counted: docs/benchmarks.md, and what one save, one job, one look of a timer asks of the storage.
const reportsAYear = 5; // four quarters and the year
const secondsBilledAtLeast = 1; // of one execution
const requestsOfASave = 8; // rows read and written, about
const versionKilobytes = 30; // one version, packed (the three yearly samples pack to 15 to 28)
const documentsKilobytes = 257; // five documents
const logKilobytesARequest = 1.5;
const timersAYear = 2 * 12 * 24 * 365 + 24 * 365 + 365; // sweeper and watch, quarters, reminders
const pollsAYear = (365 * 24 * 3600) / 5; // an empty queue is asked every 5 s while an instance is awake; two queues
const hoursAwakeOfADay = 10;
const alertRules = 8; // over logs: infra/modules/alerts.bicep
const metricAlerts = 2;
const endpoints = 6;
const zones = 3;

const reports = number('agencies') * reportsAYear;
const executions = reports * number('requests') + timersAYear + reports * 2;
const gigabyteSeconds = executions * secondsBilledAtLeast * number('memory');
const versions = reports * number('versions');
const tableGigabytes = (versions * versionKilobytes) / 1e6;
const blobGigabytes = (reports * documentsKilobytes) / 1e6;
const logGigabytes = (executions * logKilobytesARequest) / 1e6;
const billed = (amount, free) => Math.max(0, amount - (given.free ? 12 * free : 0));

const lines = [
  ['Executions', executions, 'executions', (billed(executions, price.freeExecutionsAMonth) / 1e6) * price.millionExecutions],
  ['Execution time, each at least a second', gigabyteSeconds, 'GB-s', billed(gigabyteSeconds, price.freeGigabyteSecondsAMonth) * price.gigabyteSecond],
  ['Instances always ready', number('always-ready'), 'instances', number('always-ready') * number('memory') * 365 * 24 * 3600 * price.readyGigabyteSecond],
  ['Table storage, first year (mean of the year)', tableGigabytes / 2, 'GB', (tableGigabytes / 2) * 12 * price.tableGigabyteMonth],
  ['Blob storage, first year (mean of the year)', blobGigabytes / 2, 'GB', (blobGigabytes / 2) * 12 * price.blobGigabyteMonth],
  ['Requests to tables', versions * requestsOfASave + executions * 3, 'requests', ((versions * requestsOfASave + executions * 3) / 1e4) * price.tenThousandTableRequests],
  ['Requests to queues', (2 * pollsAYear * hoursAwakeOfADay) / 24, 'requests', (((2 * pollsAYear * hoursAwakeOfADay) / 24) / 1e4) * price.tenThousandQueueRequests],
  ['Documents written', reports * 5, 'blobs', ((reports * 5) / 1e4) * price.tenThousandBlobWrites],
  ['Logs', logGigabytes, 'GB', billed(logGigabytes, price.freeLogGigabytesAMonth) * price.logGigabyte],
  ['Alert rules', alertRules + metricAlerts, 'rules', 12 * (alertRules * (price.alertRuleMonth[given['alert-minutes']] ?? Number.NaN) + metricAlerts * price.metricAlertMonth)],
  ['Private endpoints and zones', given.private ? endpoints : 0, 'endpoints', given.private ? endpoints * 8760 * price.privateEndpointHour + zones * 12 * price.privateZoneMonth : 0],
];

if (lines.some(([, amount, , dollars]) => !Number.isFinite(amount) || !Number.isFinite(dollars))) {
  console.error('Options take whole numbers; --alert-minutes takes 5, 10 or 15.');
  process.exit(2);
}

const shown = (value, digits) => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
console.log(`One region of ${given.agencies} agencies, one year, US dollars${given.free ? ', with free grants' : ''}:\n`);
console.log('| What | Amount | | USD |\n|---|---:|---|---:|');
for (const [what, amount, unit, dollars] of lines) {
  console.log(`| ${what} | ${shown(amount, amount < 100 && !Number.isInteger(amount) ? 1 : 0)} | ${unit} | ${shown(dollars, 2)} |`);
}
console.log(`| **Together** | | | **${shown(lines.reduce((sum, line) => sum + line[3], 0), 2)}** |`);
