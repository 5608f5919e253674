param name string
param location string
param tags object

// The app signs in to storage, telemetry and the Bot Connector as this identity; there is no password to leak or to renew.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
