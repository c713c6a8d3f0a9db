#!/usr/bin/env bash
# Registers the service in Microsoft Entra ID, so that people can sign in. It has no secret. A second run changes only what differs.
#
#   infra/entra/register.sh --name NAME [--url URL] [--identity OBJECT_ID] [--assign USER=ROLE] [--show]
#
#   --name      the name of the app registration, one for each environment
#   --url       the address of the app; may be given twice, for the own domain too. Known after the first deployment (output appUrl)
#   --identity  the object id of the managed identity (output identityPrincipalId); it stands in for a secret
#   --assign    gives a person a role: operator, planner, reviewer, signatory, administrator; may be given several times
#   --show      only prints the steps
#
# Prints the client id last. Needs the right to register applications; --assign needs that to assign people to them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=infra/steps.sh
source ../steps.sh

name='' identity='' redirects=() assignments=()
while [ $# -gt 0 ]; do
    case $1 in
        --name) name=${2:?} ; shift 2 ;;
        --url) redirects+=("${2%/}/.auth/login/aad/callback") ; shift 2 ;;
        --identity) identity=${2:?} ; shift 2 ;;
        --assign) assignments+=("${2:?}") ; shift 2 ;;
        --show) show=true ; shift ;;
        --help) help ;;
        *) say "Not known: $1"; help 2 ;;
    esac
done
[ -n "$name" ] || help 2
signed_in
graph=https://graph.microsoft.com/v1.0

say "Registration"
client=$(ask CLIENT_ID az ad app list --display-name "$name" --query "[?displayName=='$name'].appId | [0]" --output tsv)
if [ -z "$client" ] || $show; then
    # The hybrid flow of App Service Authentication asks for an id token.
    client=$(ask CLIENT_ID az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg --enable-id-token-issuance true --query appId --output tsv)
fi
run az ad app update --id "$client" --app-roles @roles.json --identifier-uris "api://$client"
if [ ${#redirects[@]} -gt 0 ]; then
    run az ad app update --id "$client" --web-redirect-uris "${redirects[@]}"
fi

say "Only people with a role get in"
if ! ask '' az ad sp show --id "$client" --output none 2>/dev/null || $show; then
    run az ad sp create --id "$client" --output none
fi
run az ad sp update --id "$client" --set appRoleAssignmentRequired=true
# With assignment required people cannot consent for themselves.
run az ad app permission grant --id "$client" --api 00000003-0000-0000-c000-000000000000 --scope "openid profile email" --output none

if [ -n "$identity" ]; then
    say "The managed identity stands in for a secret"
    tenant=$(ask TENANT_ID az account show --query tenantId --output tsv)
    known=$(ask '' az ad app federated-credential list --id "$client" --query "[?subject=='$identity'].name | [0]" --output tsv)
    if [ -z "$known" ]; then
        run az ad app federated-credential create --id "$client" --output none --parameters "{
            \"name\": \"managed-identity-${identity:0:8}\", \"subject\": \"$identity\",
            \"issuer\": \"https://login.microsoftonline.com/$tenant/v2.0\", \"audiences\": [\"api://AzureADTokenExchange\"] }"
    fi
fi

for assignment in "${assignments[@]}"; do
    say "Role: $assignment"
    user=${assignment%=*} role=${assignment##*=}
    role_id=$(tr -d '\n' <roles.json | sed -n "s/.*\"id\": \"\([^\"]*\)\", \"value\": \"$role\".*/\1/p")
    [ -n "$role_id" ] || stop "no role of this name: $role"
    service=$(ask SERVICE_ID az ad sp show --id "$client" --query id --output tsv)
    person=$(ask PERSON_ID az ad user show --id "$user" --query id --output tsv)
    given=$(ask '' az rest --method GET --url "$graph/servicePrincipals/$service/appRoleAssignedTo?\$top=999" \
        --query "value[?principalId=='$person' && appRoleId=='$role_id'].id | [0]" --output tsv)
    if [ -z "$given" ]; then
        run az rest --method POST --url "$graph/servicePrincipals/$service/appRoleAssignedTo" --output none \
            --body "{\"principalId\": \"$person\", \"resourceId\": \"$service\", \"appRoleId\": \"$role_id\"}"
    fi
done

say "Client id, for LKJIP_SIGN_IN_CLIENT_ID:"
printf '%s\n' "$client"
