// Production. Set name, addresses and the mailbox; everything else has a value that fits one region. Nothing secret is here.
using 'main.bicep'

param name = 'lkjip'
param environmentName = 'production'
param signInClientId = readEnvironmentVariable('LKJIP_SIGN_IN_CLIENT_ID')
param operatorEmails = ['operator@example.go.id']

// Printed in QR codes: set it before the first report is handed in.
param publicUrl = 'https://lkjip.example.go.id'
param mailFrom = 'lkjip@example.go.id'
param mailMode = 'draft'

// One instance for pages is always ready, so that nobody waits for a start.
param alwaysReadyInstances = 1
param maximumInstanceCount = 40

param dataRedundancy = 'Standard_ZRS'
param archiveDays = 3650
param softDeleteDays = 90
param privateEndpoints = false

param logDays = 180
param alertMinutes = 5
// In the currency of the subscription: USD 100 are about IDR 1,600,000.
param budgetAmount = 100
param budgetStart = '2027-01-01'

// Further settings of the product by name.
param settings = {
  LKJIP_PUBLIC_PAGES: 'true'
}
