// Everything the coach needs in one resource group. README, "Deploy", says how to run it.
targetScope = 'subscription'

@description('The environment: the name of the resource group and the start of every name in it.')
@minLength(3)
@maxLength(20)
param environmentName string

@description('Where. Flex Consumption is not offered everywhere: az functionapp list-flexconsumption-locations.')
param location string

@description('Reach storage over a private network only. Costs a virtual network and private endpoints, and people can then drop documents from within that network only.')
param isPrivate bool = false

@description('Keep the state of conversations in the Durable Task Scheduler instead of the storage account.')
param useScheduler bool = false

@description('Days after which a quiet negotiation and its documents are forgotten.')
@minValue(1)
@maxValue(3650)
param retentionDays int = 90

@description('Bytes that are taken of one document.')
@minValue(1024)
@maxValue(1073741824)
param maxDocumentBytes int = 20971520

@description('Instances at most. Each conversation runs on one of them at a time.')
@minValue(40)
@maxValue(1000)
param maxInstances int = 40

@description('Who is told by alerts, by e-mail. Empty for nobody.')
param alertEmail string = ''

@description('Where the app sends its own spans, measures and logs as OTLP. Empty where the host sending its logs to Application Insights is enough.')
param telemetryEndpoint string = ''

@description('The signing secret of the Slack app, from its Basic Information page. Empty where Slack is not connected by itself.')
@secure()
param slackSigningSecret string = ''

@description('The bot token of the Slack app, which begins with xoxb-. Empty where Slack is not connected by itself.')
@secure()
param slackBotToken string = ''

@description('The client id of the Slack app, where Slack comes through Azure Bot Service instead, as Teams does. Empty otherwise.')
param slackClientId string = ''

@description('The client secret of the Slack app, with slackClientId.')
@secure()
param slackClientSecret string = ''

@description('The verification token of the Slack app, with slackClientId.')
@secure()
param slackVerificationToken string = ''

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${environmentName}-${token}'
    location: location
    tags: tags
  }
}

module network 'modules/network.bicep' = if (isPrivate) {
  name: 'network'
  scope: group
  params: {
    name: 'vnet-${environmentName}-${token}'
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    retentionDays: retentionDays
    endpointSubnetId: isPrivate ? network!.outputs.endpointSubnetId : ''
    networkId: isPrivate ? network!.outputs.networkId : ''
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    name: '${environmentName}-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    storageName: storage.outputs.name
    alertEmail: alertEmail
  }
}

module scheduler 'modules/scheduler.bicep' = if (useScheduler) {
  name: 'scheduler'
  scope: group
  params: {
    name: 'dts-${environmentName}-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  scope: group
  params: {
    name: 'func-${environmentName}-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    insightsName: monitoring.outputs.insightsName
    integrationSubnetId: isPrivate ? network!.outputs.integrationSubnetId : ''
    schedulerEndpoint: useScheduler ? scheduler!.outputs.endpoint : ''
    schedulerHub: useScheduler ? scheduler!.outputs.hub : ''
    retentionDays: retentionDays
    maxDocumentBytes: maxDocumentBytes
    maxInstances: maxInstances
    telemetryEndpoint: telemetryEndpoint
    slackSigningSecret: slackSigningSecret
    slackBotToken: slackBotToken
  }
}

module events 'modules/events.bicep' = {
  name: 'events'
  scope: group
  params: {
    location: location
    tags: tags
    storageName: storage.outputs.name
    appName: app.outputs.name
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  scope: group
  params: {
    name: 'bot-${environmentName}-${token}'
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    endpoint: 'https://${app.outputs.hostName}/api/messages'
    slackClientId: slackClientId
    slackClientSecret: slackClientSecret
    slackVerificationToken: slackVerificationToken
    slackSigningSecret: slackSigningSecret
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output COACH_HOST string = app.outputs.hostName
output COACH_BOT_ID string = identity.outputs.clientId
output COACH_STORAGE string = storage.outputs.name
