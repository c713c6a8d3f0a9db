// The test environment: small, cheap, its archive holds for days only. Nothing secret is here.
using 'main.bicep'

param name = 'lkjip'
param environmentName = 'test'
param signInClientId = readEnvironmentVariable('LKJIP_SIGN_IN_CLIENT_ID')
param operatorEmails = ['operator@example.go.id']
param mailFrom = 'lkjip-test@example.go.id'

param instanceMemoryMB = 2048
param dataRedundancy = 'Standard_LRS'
param archiveDays = 1
param softDeleteDays = 7
param lockData = false
param logDays = 30
// In the currency of the subscription: USD 100 are about IDR 1,600,000.
param budgetAmount = 25
param budgetStart = '2027-01-01'
