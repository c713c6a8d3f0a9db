#!/usr/bin/env bash
# Deploys an environment: what Bicep describes, then the package, then waits until the service answers. A second run changes only what differs.
#
#   infra/deploy.sh test|production --group GROUP [--location REGION] [--client-id ID] [--what-if | --package-only] [--show]
#
#   --group         the resource group; it is made when it is not there, with --location
#   --client-id     the client id of the app registration (infra/entra/register.sh); or LKJIP_SIGN_IN_CLIENT_ID
#   --what-if       only tells what would change in Azure; with --location it makes the group, which that needs
#   --package-only  leaves the resources as they are and deploys the package
#   --show          only prints the steps
#
# The package is out/publish/lkjip.zip, made by ./publish.sh. Needs the Azure CLI 2.60 or newer, and the roles Contributor and
# Role Based Access Control Administrator in the resource group; with a lock on the data (lockData) Owner.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=infra/steps.sh
source steps.sh

environment='' group='' location='' mode=all client=${LKJIP_SIGN_IN_CLIENT_ID:-}
while [ $# -gt 0 ]; do
    case $1 in
        test | production) environment=$1 ; shift ;;
        --group) group=${2:?} ; shift 2 ;;
        --location) location=${2:?} ; shift 2 ;;
        --client-id) client=${2:?} ; shift 2 ;;
        --what-if) mode=what-if ; shift ;;
        --package-only) mode=package ; shift ;;
        --show) show=true ; shift ;;
        --help) help ;;
        *) say "Not known: $1"; help 2 ;;
    esac
done
if [ -z "$environment" ] || [ -z "$group" ]; then help 2; fi
[ -n "$client" ] || [ $mode = package ] || stop "the client id is missing: infra/entra/register.sh prints it; give it with --client-id"
package=../out/publish/lkjip.zip
[ $mode = what-if ] || [ -f "$package" ] || $show || stop "the package is missing: run ./publish.sh"
need curl "install it"
signed_in
# The parameter files read it.
export LKJIP_SIGN_IN_CLIENT_ID=$client
deployment=lkjip-$environment
describes=(--resource-group "$group" --name "$deployment" --parameters "$environment.bicepparam")

if [ -n "$location" ]; then
    say "Resource group"
    run az group create --name "$group" --location "$location" --output none
fi
if [ $mode = what-if ]; then
    say "What would change"
    run az deployment group what-if "${describes[@]}"
    exit
fi
if [ $mode = all ]; then
    say "Resources"
    run az deployment group create "${describes[@]}" --output none
fi

output() { ask "$2" az deployment group show --resource-group "$group" --name "$deployment" --query "properties.outputs.$1.value" --output tsv; }
app=$(output appName APP)
url=$(output appUrl https://APP.azurewebsites.net)

# Always after the resources: until the package is there again the host can say that it knows no runtime "custom".
say "Package"
run az functionapp deployment source config-zip --resource-group "$group" --name "$app" --src "$package" --output none

say "Health"
if ! $show; then
    for attempt in $(seq 1 30); do
        curl --fail --silent --show-error --max-time 20 "$url/lkjip/api/health/ready" && break
        [ "$attempt" -lt 30 ] || stop "the service is not ready after 10 minutes: docs/alerts.md, silent"
        sleep 20
    done
fi

say "Deployed. What the next steps need:"
ask '(the outputs of the deployment)' az deployment group show --resource-group "$group" --name "$deployment" \
    --query 'properties.outputs.{appName: appName.value, appUrl: appUrl.value, publicUrl: publicUrl.value, identityPrincipalId: identityPrincipalId.value, identityClientId: identityClientId.value, dataAccount: dataAccount.value}'
