#!/usr/bin/env bash
# Runs all tests. The last line is "N passed, N failed"; the exit code is 1 when one failed or none ran.
# Needs the .NET 10 SDK and Node 20; Chromium, LibreOffice and poppler are installed where that is possible (as root, with apt).
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec </dev/null
export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
# Calls to this machine never go through a proxy.
export NO_PROXY="127.0.0.1,localhost,::1${NO_PROXY:+,$NO_PROXY}"
export no_proxy="$NO_PROXY"

stop() { printf '%s\n' "$*" "0 passed, 1 failed"; exit 1; }

missing=()
need() { # package, command that shows it is there
    eval "$2" >/dev/null 2>&1 || missing+=("$1")
}
need chromium "command -v chromium || command -v chromium-browser || command -v google-chrome"
need libreoffice-writer "command -v soffice && ls \$(dirname \"\$(readlink -f \"\$(command -v soffice)\")\")/libswlo.so"
need libreoffice-calc "command -v soffice && ls \$(dirname \"\$(readlink -f \"\$(command -v soffice)\")\")/libsclo.so"
need poppler-utils "command -v pdftoppm && command -v pdftotext"
need fonts-liberation "fc-list | grep -i 'liberation'"
need fonts-crosextra-carlito "fc-list | grep -i 'carlito'"

command -v dotnet >/dev/null || stop "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
command -v npm >/dev/null || stop "Node.js 20 with npm is missing: https://nodejs.org"
if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        echo "Installing ${missing[*]}"
        mkdir -p .test
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}"; } >.test/apt.log 2>&1 \
            || { tail -20 .test/apt.log; stop "Could not install: ${missing[*]}"; }
    else
        stop "Missing: ${missing[*]}. Install them (Debian: apt-get install ${missing[*]}) and run again."
    fi
fi

results=.test/results
rm -rf "$results"
mkdir -p "$results"

echo "Installing the packages of infra/local and infra/check"
node infra/local/install.mjs infra/local infra/check || stop "npm ci failed in infra/local or infra/check."

echo "Building"
projects=(Lkjip.Tests Lkjip.AppTests)
dotnet build LkjipFunctions.sln -c Release --nologo -v quiet -clp:ErrorsOnly || stop "The build failed."

echo "Looking for packages with known vulnerabilities"
node infra/check/vulnerable-packages.mjs && vulnerable="" || vulnerable="--failed=A package with a known vulnerability, named above"

for project in "${projects[@]}"; do
    echo "Running $project"
    dotnet "tests/$project/bin/Release/net10.0/$project.dll" -noLogo -noColor -trx "$results/$project.trx" >"$results/$project.log" 2>&1
    echo $? >"$results/$project.exit"
done

exec node tests/tally.mjs $results ${vulnerable:+"$vulnerable"} "${projects[@]}"
