// Alerts over Application Insights and the storage, mailed to the operators. docs/alerts.md says what to do at each.
param name string
param location string
param tags object
param insightsId string
param storageIds string[]
param emails string[]

@description('How often they are looked at, in minutes.')
param everyMinutes int

@description('How old the oldest message of the queue may be, in seconds.')
param queueSeconds int = 900

@description('How old the oldest open job may be, in seconds.')
param jobSeconds int = 3600

@description('How many of a hundred calls of functions may fail.')
param failurePercent int = 10

@description('How many answers 5xx there may be in 15 minutes.')
param serverErrors int = 5

// The sentence that the timer "watch" writes every 5 minutes.
var watch = '''traces
| where message has 'Watch: queue'
| parse message with * 'Watch: queue ' waiting:long ' waiting, oldest ' queueAge:long ' s; poison ' poison:long '; jobs ' open:long ' open, oldest ' jobAge:long ' s, ' failed:long ' failed; runs ' runs:long ' open, ' late:long ' late.' *
'''

var failures = '''requests
| where operation_Name in ('jobs', 'jobspoison', 'quarterly', 'reminder', 'sweeper', 'watch')
| summarize calls = count(), failures = countif(success == false)
| where calls >= 5
'''

var errors = '''requests
| where toint(resultCode) >= 500 and url !has '/api/health/'
'''

var rules = [
  { id: 'poison', severity: 1, threshold: 0, text: 'The poison queue is not empty.', query: '${watch}| where poison > 0' }
  { id: 'queue-age', severity: 1, threshold: 0, text: 'A message waits too long in the queue.', query: '${watch}| where queueAge > ${queueSeconds}' }
  { id: 'job-age', severity: 2, threshold: 0, text: 'A job is open too long.', query: '${watch}| where jobAge > ${jobSeconds}' }
  { id: 'jobs-failed', severity: 2, threshold: 0, text: 'Jobs have failed.', query: '${watch}| where failed > 0' }
  { id: 'runs-late', severity: 2, threshold: 0, text: 'A quarterly run is not finished after a day.', query: '${watch}| where late > 0' }
  { id: 'failure-rate', severity: 1, threshold: 0, text: 'Too many calls of functions fail.', query: '${failures}| where failures * 100 > calls * ${failurePercent}' }
  { id: 'server-errors', severity: 1, threshold: serverErrors, text: 'People see errors of the server.', query: errors }
]

resource group 'Microsoft.Insights/actionGroups@2021-09-01' = {
  name: '${name}-operators'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'lkjip'
    emailReceivers: [for (email, i) in emails: {
      name: 'operator${i}'
      emailAddress: email
      useCommonAlertSchema: true
    }]
  }
}

resource rule 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for item in rules: {
  name: '${name}-${item.id}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: '${name}: ${item.text}'
    description: '${item.text} See docs/alerts.md, ${item.id}.'
    severity: item.severity
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: 'PT${everyMinutes}M'
    windowSize: 'PT15M'
    autoMitigate: true
    // The tables come into being with the first lines of the app.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: item.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: item.threshold
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [group.id] }
  }
}]

// No sentence of the watch: the app does not start, its timers stand still, or its logs do not arrive.
resource silent 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: '${name}-silent'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: '${name}: The service is silent.'
    description: 'No sentence of the watch for 15 minutes. See docs/alerts.md, silent.'
    severity: 0
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: 'PT${everyMinutes}M'
    windowSize: 'PT15M'
    autoMitigate: true
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: watch
          timeAggregation: 'Count'
          operator: 'LessThan'
          threshold: 1
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [group.id] }
  }
}

resource storage 'Microsoft.Insights/metricAlerts@2018-03-01' = [for id in storageIds: {
  name: '${name}-storage-${last(split(id, '/'))}'
  location: 'global'
  tags: tags
  properties: {
    description: 'The storage fails calls. See docs/alerts.md, storage.'
    severity: 1
    enabled: true
    scopes: [id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'availability'
          metricName: 'Availability'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 99
        }
      ]
    }
    actions: [{ actionGroupId: group.id }]
  }
}]
