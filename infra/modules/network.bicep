// With private endpoints: the network of the app, and the ways from there to both storage accounts.
param name string
param location string
param tags object

@description('The address space; one half is the subnet of the app, a quarter that of the endpoints.')
param prefix string

@description('The storage accounts: name and id.')
param accounts object[]

var services = ['blob', 'queue', 'table']
var pairs = [for i in range(0, length(accounts) * length(services)): {
  account: accounts[i / length(services)]
  service: services[i % length(services)]
  zone: i % length(services)
}]

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: '${name}-network'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [prefix] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: cidrSubnet(prefix, 25, 0)
          delegations: [
            {
              name: 'flex'
              properties: { serviceName: 'Microsoft.App/environments' }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: cidrSubnet(prefix, 26, 2) }
      }
    ]
  }

  resource appSubnet 'subnets' existing = {
    name: 'app'
  }

  resource endpointSubnet 'subnets' existing = {
    name: 'endpoints'
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = [for service in services: {
  name: 'privatelink.${service}.${environment().suffixes.storage}'
  location: 'global'
  tags: tags
}]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [for (service, i) in services: {
  parent: zone[i]
  name: '${name}-${service}'
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: false
    virtualNetwork: { id: network.id }
  }
}]

// One after the other: several at once on one account are refused.
@batchSize(1)
resource endpoint 'Microsoft.Network/privateEndpoints@2025-05-01' = [for pair in pairs: {
  name: '${pair.account.name}-${pair.service}'
  location: location
  tags: tags
  properties: {
    subnet: { id: network::endpointSubnet.id }
    privateLinkServiceConnections: [
      {
        name: pair.service
        properties: {
          privateLinkServiceId: pair.account.id
          groupIds: [pair.service]
        }
      }
    ]
  }
}]

@batchSize(1)
resource record 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = [for (pair, i) in pairs: {
  parent: endpoint[i]
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: pair.service
        properties: { privateDnsZoneId: zone[pair.zone].id }
      }
    ]
  }
}]

output appSubnetId string = network::appSubnet.id
