#!/usr/bin/env bash
# Lets the managed identity of the app use Microsoft Graph: PDF through a drive, and mail where Exchange cannot limit it. A second run
# changes nothing. For mail use mailbox.ps1 beside it instead: it lets the identity use one mailbox only.
#
#   infra/graph/grant.sh --identity OBJECT_ID [--pdf-site SITE_ID] [--mail-everywhere send|draft] [--show]
#
#   --identity         the object id of the managed identity (output identityPrincipalId)
#   --pdf-site         the id of the SharePoint site whose drive makes PDFs: Sites.Selected, and the commands that let it write there
#   --mail-everywhere  Mail.Send, with draft also Mail.ReadWrite, for EVERY mailbox of the tenant; never together with mailbox.ps1
#   --show             only prints the steps
#
# Needs the right to consent for applications (Privileged Role Administrator).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=infra/steps.sh
source ../steps.sh

identity='' site='' mail=''
while [ $# -gt 0 ]; do
    case $1 in
        --identity) identity=${2:?} ; shift 2 ;;
        --pdf-site) site=${2:?} ; shift 2 ;;
        --mail-everywhere) mail=${2:?} ; shift 2 ;;
        --show) show=true ; shift ;;
        --help) help ;;
        *) say "Not known: $1"; help 2 ;;
    esac
done
[ -n "$identity" ] || help 2
permissions=()
case $mail in
    '') ;;
    send) permissions+=(Mail.Send) ;;
    draft) permissions+=(Mail.Send Mail.ReadWrite) ;;
    *) stop "--mail-everywhere is send or draft, not $mail" ;;
esac
[ -z "$site" ] || permissions+=(Sites.Selected)
[ ${#permissions[@]} -gt 0 ] || stop "nothing to grant: give --pdf-site or --mail-everywhere"
signed_in

# Microsoft Graph has this id in every tenant.
graph_app=00000003-0000-0000-c000-000000000000
graph=https://graph.microsoft.com/v1.0
graph_service=$(ask GRAPH_ID az ad sp show --id "$graph_app" --query id --output tsv)
for permission in "${permissions[@]}"; do
    say "Permission: $permission"
    role=$(ask "ROLE_ID" az ad sp show --id "$graph_app" --query "appRoles[?value=='$permission'].id | [0]" --output tsv)
    given=$(ask '' az rest --method GET --url "$graph/servicePrincipals/$identity/appRoleAssignments" --query "value[?appRoleId=='$role'].id | [0]" --output tsv)
    if [ -z "$given" ]; then
        run az rest --method POST --url "$graph/servicePrincipals/$identity/appRoleAssignments" --output none \
            --body "{\"principalId\": \"$identity\", \"resourceId\": \"$graph_service\", \"appRoleId\": \"$role\"}"
    fi
done

if [ -n "$site" ]; then
    client=$(ask IDENTITY_CLIENT_ID az ad sp show --id "$identity" --query appId --output tsv)
    say "Writing in the site. The Azure CLI may not give it; in PowerShell, as somebody who may manage the site:"
    cat <<TEXT
Connect-MgGraph -Scopes Sites.FullControl.All
New-MgSitePermission -SiteId '$site' -BodyParameter @{ roles = @('write'); grantedToIdentities = @(@{ application = @{ id = '$client'; displayName = 'LkjipFunctions' } }) }
TEXT
fi
say "Done. It can take some minutes until tokens carry it."
