// The function app on Flex Consumption: the plan, the app, its settings, and who signs people in.
param name string
param location string
param tags object
param runtimeVersion string
param instanceMemoryMB int
param maximumInstanceCount int
param alwaysReadyInstances int
param identityId string
param identityClientId string

@description('The container that the package of the app is deployed to.')
param packageContainerUrl string

param hostAccount string
param dataAccount string

@description('The subnet of the app; empty without private endpoints.')
param subnetId string

param insightsConnection string
param signInClientId string
param signInTenantId string
param publicUrl string
param behindProxy bool
param mailFrom string
param mailMode string

@description('Further settings of the product by name.')
param settings object

var isPrivate = !empty(subnetId)

// App Service Authentication takes the managed identity for its client secret when this setting names it.
var secretless = 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'

// Settings of the Functions host and of Azure's libraries. Flex Consumption sets the version and the runtime by itself.
var hostSettings = {
  AZURE_CLIENT_ID: identityClientId
  AzureWebJobsStorage__accountName: hostAccount
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  // The form of the connection that is documented for queue triggers; the product reads the name of the account.
  LkjipStorage__queueServiceUri: 'https://${dataAccount}.queue.${environment().suffixes.storage}'
  AzureWebJobsDisableHomepage: 'true'
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  // The alerts count every log line and every call, so nothing is left out of the samples.
  AzureFunctionsJobHost__logging__applicationInsights__samplingSettings__isEnabled: 'false'
  '${secretless}': identityClientId
}

// Settings of the product: docs/settings.md.
var productSettings = {
  LkjipStorage__accountName: dataAccount
  LkjipStorage__credential: 'managedidentity'
  LkjipStorage__clientId: identityClientId
  LKJIP_TRUST_PLATFORM_AUTH: 'true'
  LKJIP_PUBLIC_URL: publicUrl
  LKJIP_DOCUMENTS: isPrivate ? 'stream' : 'link'
  LKJIP_MAIL_FROM: mailFrom
  LKJIP_MAIL_MODE: mailMode
  REPORT_SCHEDULE: '0 0 * * * *'
  REMINDER_SCHEDULE: '0 0 1 * * *'
  SWEEPER_SCHEDULE: '0 */5 * * * *'
  WATCH_SCHEDULE: '0 */5 * * * *'
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: isPrivate ? subnetId : null
    siteConfig: { minTlsVersion: '1.2' }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: { name: 'custom', version: runtimeVersion }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReadyInstances == 0 ? [] : [{ name: 'http', instanceCount: alwaysReadyInstances }]
      }
    }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(productSettings, settings, hostSettings)
  }

  // Everybody gets through to the app: links of signatories, verification and public pages need no account. The app itself asks for the sign-in.
  resource signIn 'config' = {
    name: 'authsettingsV2'
    dependsOn: [appSettings]
    properties: {
      platform: { enabled: true, runtimeVersion: '~1' }
      globalValidation: { requireAuthentication: false, unauthenticatedClientAction: 'AllowAnonymous' }
      httpSettings: { requireHttps: true, forwardProxy: { convention: behindProxy ? 'Standard' : 'NoProxy' } }
      login: {
        tokenStore: { enabled: false }
        cookieExpiration: { convention: 'FixedTime', timeToExpiration: '08:00:00' }
        nonce: { validateNonce: true, nonceExpirationInterval: '00:05:00' }
      }
      identityProviders: {
        azureActiveDirectory: {
          enabled: true
          registration: {
            openIdIssuer: '${environment().authentication.loginEndpoint}${signInTenantId}/v2.0'
            clientId: signInClientId
            clientSecretSettingName: secretless
          }
          validation: { allowedAudiences: [signInClientId, 'api://${signInClientId}'] }
        }
      }
    }
  }
}

output name string = app.name
output url string = 'https://${app.properties.defaultHostName}'
