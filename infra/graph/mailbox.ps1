# Lets the managed identity of the app send from one mailbox and no other (RBAC for Applications in Exchange Online).
#
#   Install-Module ExchangeOnlineManagement
#   ./infra/graph/mailbox.ps1 -ClientId ID -ObjectId ID -Mailbox lkjip@example.go.id [-Draft]
#
# ClientId and ObjectId are the outputs identityClientId and identityPrincipalId of the deployment. -Draft is for LKJIP_MAIL_MODE=draft.
# It works only while the identity has NO permission for mail in Entra ID: that would hold for every mailbox beside this.
# Needs the role Organization Management. A second run changes nothing.
param(
    [Parameter(Mandatory)] [guid] $ClientId,
    [Parameter(Mandatory)] [guid] $ObjectId,
    [Parameter(Mandatory)] [string] $Mailbox,
    [switch] $Draft
)
$ErrorActionPreference = 'Stop'
$scope = "LKjIP $Mailbox"
$roles = @('Application Mail.Send') + @(if ($Draft) { 'Application Mail.ReadWrite' })

Connect-ExchangeOnline
if ((Get-OrganizationConfig).IsDehydrated) { Enable-OrganizationCustomization }

if (-not (Get-ServicePrincipal | Where-Object { $_.AppId -eq $ClientId })) {
    New-ServicePrincipal -AppId $ClientId -ObjectId $ObjectId -DisplayName 'LkjipFunctions'
}
if (-not (Get-ManagementScope | Where-Object { $_.Name -eq $scope })) {
    New-ManagementScope -Name $scope -RecipientRestrictionFilter "PrimarySmtpAddress -eq '$Mailbox'"
}
foreach ($role in $roles) {
    # A name may have 64 characters.
    $name = "$role $($ClientId.ToString().Substring(0, 8))"
    if (-not (Get-ManagementRoleAssignment | Where-Object { $_.Name -eq $name })) {
        New-ManagementRoleAssignment -Name $name -App $ObjectId -Role $role -CustomResourceScope $scope
    }
}

# InScope must be True here, and False for any other mailbox. It can take up to two hours until it holds.
Test-ServicePrincipalAuthorization -Identity $ObjectId -Resource $Mailbox | Format-Table RoleName, AllowedResourceScope, InScope
