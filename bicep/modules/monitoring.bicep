param name string
param location string
param tags object
param principalId string
param storageName string
param alertEmail string

var monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'
var hasAlerts = !empty(alertEmail)

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  tags: tags
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: workspace.id, DisableLocalAuth: true }
}

resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, monitoringMetricsPublisher)
  scope: insights
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringMetricsPublisher)
  }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (hasAlerts) {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'coach'
    enabled: true
    emailReceivers: [{ name: 'owner', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

// Each asks the telemetry every so often; a row is a reason to tell somebody.
var alerts = [
  {
    name: 'documents-given-up'
    text: 'Documents could not be read after every retry. They lie in quarantine, with the reason.'
    query: 'traces | where message startswith "A document in"'
    every: 'PT15M'
    window: 'PT15M'
    threshold: 0
    operator: 'GreaterThan'
  }
  {
    name: 'conversations-failed'
    text: 'Orchestrations failed. Their signals are safe in the inbox; the five-minute timer starts them again.'
    query: 'requests | where name has "NegotiationOrchestration" and success == false'
    every: 'PT15M'
    window: 'PT15M'
    threshold: 0
    operator: 'GreaterThan'
  }
  {
    name: 'bands-overdue'
    text: 'The nightly refresh of the bands has not run to its end for a day and a half, or the app does not say when it did.'
    query: 'customMetrics | where name == "coach.bands.refresh.age" and valueMin < 129600'
    every: 'PT6H'
    window: 'P2D'
    threshold: 1
    operator: 'LessThan'
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in alerts: if (hasAlerts) {
  name: 'alert-${alert.name}'
  location: location
  tags: tags
  properties: {
    displayName: alert.name
    description: alert.text
    severity: 2
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: alert.every
    windowSize: alert.window
    criteria: {
      allOf: [{ query: alert.query, timeAggregation: 'Count', operator: alert.operator, threshold: alert.threshold }]
    }
    actions: { actionGroups: [people.id] }
  }
}]

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = { name: storageName }
resource queues 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' existing = { parent: storage, name: 'default' }

resource poison 'Microsoft.Insights/metricAlerts@2018-03-01' = if (hasAlerts) {
  name: 'alert-queues-grow'
  location: 'global'
  tags: tags
  properties: {
    description: 'Messages pile up in the queues: the app does not run, or cannot keep up.'
    severity: 2
    enabled: true
    scopes: [queues.id]
    evaluationFrequency: 'PT1H'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [{ name: 'messages', criterionType: 'StaticThresholdCriterion', metricName: 'QueueMessageCount', timeAggregation: 'Average', operator: 'GreaterThan', threshold: 1000 }]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

output insightsName string = insights.name
