// Everything one environment of LkjipFunctions needs, in one resource group. docs/deploy.md says how it is used.
targetScope = 'resourceGroup'

@description('Begins the names of all resources; letters and digits.')
@minLength(3)
@maxLength(10)
param name string

@description('test or production; it is part of the names.')
@allowed(['test', 'production'])
param environmentName string

@description('The region of Azure.')
param location string = resourceGroup().location

@description('The client id of the app registration that signs people in; infra/entra/register.sh prints it.')
param signInClientId string

@description('The tenant whose people sign in.')
param signInTenantId string = tenant().tenantId

@description('The addresses that alerts and the budget are mailed to.')
param operatorEmails string[]

@description('Where people reach the service, without a slash at the end; empty for the name that Azure gives. It is printed in QR codes.')
param publicUrl string = ''

@description('The mailbox that notices are sent from; infra/graph/mailbox.ps1 lets the identity use it.')
param mailFrom string

@description('send or draft: see LKJIP_MAIL_MODE.')
@allowed(['send', 'draft'])
param mailMode string = 'send'

@description('Further settings of the product by name, for instance LKJIP_PUBLIC_PAGES.')
param settings object = {}

@description('The version of the runtime "custom" on Flex Consumption.')
param runtimeVersion string = '1.0'

@description('The memory of one instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('How many instances there may be at most.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('How many instances for pages are kept ready, at a cost; 0 starts them at the first request.')
@minValue(0)
param alwaysReadyInstances int = 0

@description('How the data is kept: Standard_LRS in one place, Standard_ZRS in three zones, Standard_GZRS in a second region too.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param dataRedundancy string = 'Standard_ZRS'

@description('How many days an archived document can neither be changed nor deleted.')
@minValue(1)
@maxValue(146000)
param archiveDays int = 3650

@description('True when the policy of the archive was locked by hand: this deployment then leaves it alone.')
param archiveIsLocked bool = false

@description('How many days deleted blobs and containers can be brought back.')
@minValue(7)
@maxValue(365)
param softDeleteDays int = 30

@description('True puts a lock against deletion on the storage of the data.')
param lockData bool = true

@description('True takes the storage off the internet: virtual network, private endpoints, documents through the app.')
param privateEndpoints bool = false

@description('True when a proxy such as Azure Front Door stands in front: the sign-in then comes back to the name that people see.')
param behindProxy bool = false

@description('The address space of the virtual network, with private endpoints.')
param networkPrefix string = '10.61.0.0/24'

@description('How many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('How many GB of logs a day are taken in at most; -1 for no bound.')
param logDailyGB int = 1

@description('How often alerts are looked at, in minutes; 5 costs three times as much as 15.')
@allowed([5, 10, 15])
param alertMinutes int = 15

@description('The budget of a month in the currency of the subscription; 0 for none.')
@minValue(0)
param budgetAmount int = 0

@description('The first day of the month of the first deployment, yyyy-MM-01; it cannot be changed afterwards.')
param budgetStart string = utcNow('yyyy-MM-01')

@description('Tags of all resources.')
param tags object = {}

var base = '${name}-${environmentName}'
var unique = uniqueString(resourceGroup().id, base)
var allTags = union(tags, { product: 'LkjipFunctions', environment: environmentName })
var address = empty(publicUrl) ? 'https://${appName}.azurewebsites.net' : publicUrl
var appName = '${base}-${take(unique, 6)}'
var shortName = toLower(take(name, 8))

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${base}-identity'
    location: location
    tags: allTags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: base
    location: location
    tags: allTags
    retentionDays: logDays
    dailyQuotaGB: logDailyGB
    principalId: identity.outputs.principalId
  }
}

module hostStorage 'modules/host-storage.bicep' = {
  name: 'host-storage'
  params: {
    name: '${shortName}h${unique}'
    location: location
    tags: allTags
    principalId: identity.outputs.principalId
    isPrivate: privateEndpoints
  }
}

module dataStorage 'modules/data-storage.bicep' = {
  name: 'data-storage'
  params: {
    name: '${shortName}d${unique}'
    location: location
    tags: allTags
    redundancy: dataRedundancy
    principalId: identity.outputs.principalId
    isPrivate: privateEndpoints
    archiveDays: archiveDays
    archiveIsLocked: archiveIsLocked
    softDeleteDays: softDeleteDays
    locked: lockData
  }
}

module network 'modules/network.bicep' = if (privateEndpoints) {
  name: 'network'
  params: {
    name: base
    location: location
    tags: allTags
    prefix: networkPrefix
    accounts: [
      { name: hostStorage.outputs.name, id: hostStorage.outputs.id }
      { name: dataStorage.outputs.name, id: dataStorage.outputs.id }
    ]
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: appName
    location: location
    tags: allTags
    runtimeVersion: runtimeVersion
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyInstances: alwaysReadyInstances
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    packageContainerUrl: hostStorage.outputs.packageContainerUrl
    hostAccount: hostStorage.outputs.name
    dataAccount: dataStorage.outputs.name
    subnetId: privateEndpoints ? network!.outputs.appSubnetId : ''
    insightsConnection: monitoring.outputs.connectionString
    signInClientId: signInClientId
    signInTenantId: signInTenantId
    publicUrl: address
    behindProxy: behindProxy
    mailFrom: mailFrom
    mailMode: mailMode
    settings: settings
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: base
    location: location
    tags: allTags
    insightsId: monitoring.outputs.insightsId
    storageIds: [hostStorage.outputs.id, dataStorage.outputs.id]
    emails: operatorEmails
    everyMinutes: alertMinutes
  }
}

module budget 'modules/budget.bicep' = if (budgetAmount > 0) {
  name: 'budget'
  params: {
    name: '${base}-budget'
    amount: budgetAmount
    start: budgetStart
    emails: operatorEmails
  }
}

@description('The function app; the zip goes there.')
output appName string = app.outputs.name

@description('The address that Azure gives; the redirect address of the sign-in begins with it.')
output appUrl string = app.outputs.url

@description('Where people reach the service.')
output publicUrl string = address

@description('The object id of the managed identity; the scripts for Entra and Graph need it.')
output identityPrincipalId string = identity.outputs.principalId

@description('The client id of the managed identity.')
output identityClientId string = identity.outputs.clientId

@description('The storage account of the data; backup and restore need it.')
output dataAccount string = dataStorage.outputs.name

@description('The storage account of the host.')
output hostAccount string = hostStorage.outputs.name

@description('Application Insights, where the alerts look.')
output insightsName string = monitoring.outputs.insightsName
