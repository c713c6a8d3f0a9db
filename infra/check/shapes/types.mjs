// The resource types of our Bicep, and the model of each in the official management clients (same API version unless said).
const storage = (model) => ({ client: '@azure/arm-storage', model });
const web = (model) => ({ client: '@azure/arm-appservice', model });
// The models of networks name each other without end; ours need only the first layers.
const network = (model) => ({ client: '@azure/arm-network', model, depth: 3 });
const names = (model) => ({ client: '@azure/arm-privatedns', model });

export const types = {
  'Microsoft.Authorization/locks@2020-05-01': { client: '@azure/arm-locks', model: 'ManagementLockObject' },
  'Microsoft.Authorization/roleAssignments@2022-04-01': { client: '@azure/arm-authorization', model: 'RoleAssignmentCreateParameters' },
  'Microsoft.Consumption/budgets@2021-10-01': { client: '@azure/arm-consumption', model: 'Budget' },
  'Microsoft.Insights/actionGroups@2021-09-01': { client: '@azure/arm-monitor', model: 'ActionGroupResource' },
  'Microsoft.Insights/components@2020-02-02': { client: '@azure/arm-appinsights', model: 'ApplicationInsightsComponent' },
  'Microsoft.Insights/metricAlerts@2018-03-01': {
    client: '@azure/arm-monitor',
    model: 'MetricAlertResource',
    as: { MetricAlertCriteria: 'MetricAlertSingleResourceMultipleMetricCriteria', MultiMetricCriteria: 'MetricCriteria' },
  },
  // The client speaks 2025-01-01-preview here.
  'Microsoft.Insights/scheduledQueryRules@2023-12-01': { client: 'monitor-8', serializer: 'scheduledQueryRuleApi', model: 'scheduledQueryRuleResource' },
  'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30': { client: '@azure/arm-msi', model: 'Identity' },
  'Microsoft.Network/privateDnsZones@2020-06-01': names('PrivateZone'),
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01': names('VirtualNetworkLink'),
  'Microsoft.Network/privateEndpoints@2025-05-01': network('PrivateEndpoint'),
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01': network('PrivateDnsZoneGroup'),
  'Microsoft.Network/virtualNetworks@2025-05-01': network('VirtualNetwork'),
  'Microsoft.OperationalInsights/workspaces@2022-10-01': { client: '@azure/arm-operationalinsights', model: 'Workspace' },
  'Microsoft.Storage/storageAccounts@2024-01-01': storage('StorageAccountCreateParameters'),
  'Microsoft.Storage/storageAccounts/blobServices@2024-01-01': storage('BlobServiceProperties'),
  'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01': storage('BlobContainer'),
  'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2024-01-01': storage('ImmutabilityPolicy'),
  'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01': storage('ManagementPolicy'),
  'Microsoft.Storage/storageAccounts/queueServices@2024-01-01': storage('QueueServiceProperties'),
  'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01': storage('StorageQueue'),
  'Microsoft.Storage/storageAccounts/tableServices@2024-01-01': storage('TableServiceProperties'),
  'Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01': storage('Table'),
  'Microsoft.Web/serverfarms@2024-04-01': web('AppServicePlan'),
  'Microsoft.Web/sites@2024-04-01': web('Site'),
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01': web('CsmPublishingCredentialsPoliciesEntity'),
  'Microsoft.Web/sites/config:appsettings@2024-04-01': web('StringDictionary'),
  'Microsoft.Web/sites/config:authsettingsV2@2024-04-01': web('SiteAuthSettingsV2'),
};
