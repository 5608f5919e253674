param location string
param tags object
param storageName string
param appName string

// Every container with a trigger, and the function that it wakes. The host listens under one address with a key of its own.
var subscriptions = [
  { container: 'offers', function: 'OfferLetterDropped' }
  { container: 'transcripts', function: 'CallTranscriptDropped' }
  { container: 'bands', function: 'BandGuideDropped' }
]

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = { name: storageName }
resource app 'Microsoft.Web/sites@2024-04-01' existing = { name: appName }

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: 'evgt-${storageName}'
  location: location
  tags: tags
  properties: { source: storage.id, topicType: 'Microsoft.Storage.StorageAccounts' }
}

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = [for one in subscriptions: {
  parent: topic
  name: one.container
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${one.function}&code=${listKeys('${app.id}/host/default', app.apiVersion).systemKeys.blobs_extension}'
      }
    }
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      subjectBeginsWith: '/blobServices/default/containers/${one.container}/'
    }
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
  }
}]
