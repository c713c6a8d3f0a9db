// A mail when a month becomes dearer than planned; it stops nothing.
param name string
param amount int
param start string
param emails string[]

resource budget 'Microsoft.Consumption/budgets@2021-10-01' = {
  name: name
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: { startDate: start }
    notifications: {
      spent80: { enabled: true, operator: 'GreaterThanOrEqualTo', threshold: 80, thresholdType: 'Actual', contactEmails: emails }
      spent100: { enabled: true, operator: 'GreaterThanOrEqualTo', threshold: 100, thresholdType: 'Actual', contactEmails: emails }
      foreseen120: { enabled: true, operator: 'GreaterThanOrEqualTo', threshold: 120, thresholdType: 'Forecasted', contactEmails: emails }
    }
  }
}
