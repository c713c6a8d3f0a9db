// The data of the product: reports, audit trail, documents, queue. Everything worth a backup is here.
param name string
param location string
param tags object
param redundancy string
param principalId string
param isPrivate bool
param archiveDays int
param archiveIsLocked bool
param softDeleteDays int
param locked bool

var roles = loadJsonContent('../roles.json')
var dataRoles = [roles.blobDataContributor, roles.queueDataContributor, roles.tableDataContributor]

var tables = ['lkjipreports', 'lkjipagencies', 'lkjipaudit', 'lkjipindex']
var queues = ['jobs', 'jobs-poison']
var archive = 'lkjip-documents'
var uploads = 'lkjip-uploads'
var containers = [archive, uploads, 'lkjip-templates', 'lkjip-keys']

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    accessTier: 'Hot'
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    defaultToOAuthAuthentication: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: isPrivate ? 'Deny' : 'Allow'
      // The rules that delete old versions are a trusted service.
      bypass: isPrivate ? 'AzureServices' : 'None'
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = [for item in containers: {
  parent: blobs
  name: item
  properties: { publicAccess: 'None' }
}]

// Documents are only ever added, so no appending to a blob is needed. Locking is for good and is done by hand: docs/deploy.md.
resource worm 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2024-01-01' = if (!archiveIsLocked) {
  parent: container[indexOf(containers, archive)]
  name: 'default'
  properties: {
    immutabilityPeriodSinceCreationInDays: archiveDays
    allowProtectedAppendWrites: false
  }
}

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01' = {
  parent: account
  name: 'default'
  dependsOn: [blobs]
  properties: {
    policy: {
      rules: [
        {
          name: 'uploads'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['${uploads}/'] }
            actions: {
              baseBlob: { delete: { daysAfterCreationGreaterThan: 7 } }
              version: { delete: { daysAfterCreationGreaterThan: 7 } }
            }
          }
        }
        {
          name: 'old-versions'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['lkjip-templates/', 'lkjip-keys/'] }
            actions: {
              version: { delete: { daysAfterCreationGreaterThan: 180 } }
            }
          }
        }
      ]
    }
  }
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource table 'Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01' = [for item in tables: {
  parent: tableService
  name: item
}]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = [for item in queues: {
  parent: queueService
  name: item
}]

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in dataRoles: {
  name: guid(account.id, principalId, role)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}]

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  name: '${name}-keep'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Reports and documents. Take the lock off only to take the service down for good.'
  }
}

output id string = account.id
output name string = account.name
