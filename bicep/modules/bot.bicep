param name string
param tags object
param identityId string
param identityClientId string
param endpoint string
param slackClientId string
@secure()
param slackClientSecret string
@secure()
param slackVerificationToken string
@secure()
param slackSigningSecret string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Negotiation Coach'
    endpoint: endpoint
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }

  resource slack 'channels' = if (!empty(slackClientId)) {
    name: 'SlackChannel'
    location: 'global'
    properties: {
      channelName: 'SlackChannel'
      properties: {
        isEnabled: true
        clientId: slackClientId
        clientSecret: slackClientSecret
        verificationToken: slackVerificationToken
        signingSecret: slackSigningSecret
      }
    }
  }
}
