#!/usr/bin/env bash
# Builds and starts the service with a storage emulator, hands in the three sample agencies and keeps serving until Ctrl-C.
# With --once it stops after the summary. Needs the .NET 10 SDK and Node 20 or newer; everything else stays in this folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

fail() { printf '%s\n' "$*" >&2; exit 1; }

command -v dotnet >/dev/null || fail "Perlu .NET SDK 10. Pasang dari https://dotnet.microsoft.com/download/dotnet/10.0 lalu jalankan lagi."
dotnet --list-sdks | grep -q '^10\.' || fail "Perlu .NET SDK 10; yang terpasang: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')"
command -v node >/dev/null || fail "Perlu Node.js 20 atau lebih baru. Pasang dari https://nodejs.org lalu jalankan lagi."
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Perlu Node.js 20 atau lebih baru; yang terpasang: $(node --version)."
command -v npm >/dev/null || fail "Perlu npm, yang biasanya terpasang bersama Node.js."

exec node infra/local/run.mjs "$@"
