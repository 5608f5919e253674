param name string
param location string
param tags object
param principalId string
param retentionDays int
@description('Where private endpoints go; empty for an account that is reached from everywhere, by identity only.')
param endpointSubnetId string
param networkId string

var isPrivate = !empty(endpointSubnetId)
var containers = ['deployments', 'offers', 'transcripts', 'bands', 'receipts', 'quarantine', 'sources']

// Built-in roles, by their identifiers, which are the same everywhere.
var roles = {
  blobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  queueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: isPrivate ? 'Deny' : 'Allow', bypass: 'AzureServices' }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    // What is forgotten is gone: nothing keeps deleted documents.
    properties: { deleteRetentionPolicy: { enabled: false }, containerDeleteRetentionPolicy: { enabled: false } }

    resource container 'containers' = [for container in containers: { name: container }]
  }

  resource lifecycle 'managementPolicies' = {
    name: 'default'
    properties: {
      policy: {
        rules: [
          {
            name: 'forget-documents'
            enabled: true
            type: 'Lifecycle'
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: ['offers/', 'transcripts/', 'receipts/', 'quarantine/'] }
              actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: retentionDays } } }
            }
          }
        ]
      }
    }
    dependsOn: [blobs]
  }
}

resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in items(roles): {
  name: guid(account.id, principalId, role.value)
  scope: account
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
  }
}]

resource endpoints 'Microsoft.Network/privateEndpoints@2024-05-01' = [for service in ['blob', 'queue', 'table']: if (isPrivate) {
  name: 'pe-${name}-${service}'
  location: location
  tags: tags
  properties: {
    subnet: { id: endpointSubnetId }
    privateLinkServiceConnections: [
      { name: service, properties: { privateLinkServiceId: account.id, groupIds: [service] } }
    ]
  }
}]

resource zones 'Microsoft.Network/privateDnsZones@2020-06-01' = [for service in ['blob', 'queue', 'table']: if (isPrivate) {
  name: 'privatelink.${service}.${environment().suffixes.storage}'
  location: 'global'
  tags: tags
}]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [for (service, place) in ['blob', 'queue', 'table']: if (isPrivate) {
  parent: zones[place]
  name: 'coach'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: networkId } }
}]

resource records 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [for (service, place) in ['blob', 'queue', 'table']: if (isPrivate) {
  parent: endpoints[place]
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: service, properties: { privateDnsZoneId: zones[place].id } }] }
}]

output name string = account.name
