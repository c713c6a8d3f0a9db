#!/usr/bin/env bash
# Makes the package of a Functions app for Linux: host.json, a folder per function, templates, pages, executable, .NET itself.
# Needs the .NET 10 SDK and Node 20 or newer. The last lines say what was made.
set -euo pipefail
invoked_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"

fail() { printf '%s\n' "$*" >&2; exit 1; }
usage() {
    cat <<'TEXT'
Cara pakai: ./publish.sh [--out BERKAS.zip]

Membuat paket aplikasi Functions untuk Linux x64. Tanpa --out: out/publish/lkjip.zip.
Isi paket juga ada sebagai folder di sampingnya, bernama sama tanpa .zip.
TEXT
}

package=$PWD/out/publish/lkjip.zip
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --out) [ $# -gt 1 ] || { usage >&2; exit 2; }; package=$2; shift 2 ;;
        *) usage >&2; exit 2 ;;
    esac
done
case $package in
    *.zip) ;;
    *) fail "Nama paket harus berakhir dengan .zip: $package" ;;
esac
case $package in
    /*) ;;
    *) package=$invoked_from/$package ;;
esac

command -v dotnet >/dev/null || fail "Perlu .NET SDK 10. Pasang dari https://dotnet.microsoft.com/download/dotnet/10.0 lalu jalankan lagi."
dotnet --list-sdks | grep -q '^10\.' || fail "Perlu .NET SDK 10; yang terpasang: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')"
command -v npm >/dev/null || fail "Perlu Node.js 20 atau lebih baru dengan npm. Pasang dari https://nodejs.org lalu jalankan lagi."

# The files bear the time of the commit, so that the same commit makes the same package; with changes beside it, the time of now.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    if git diff --quiet HEAD 2>/dev/null; then SOURCE_DATE_EPOCH=$(git log -1 --format=%ct); else SOURCE_DATE_EPOCH=$(date +%s); fi
fi
export SOURCE_DATE_EPOCH DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

folder=${package%.zip}
rm -rf "$folder" "$package"
# Analyzers have their say in test.sh.
dotnet publish functions/Lkjip.App -o "$folder" -p:RunAnalyzers=false --nologo -v quiet
find "$folder" -type d -exec chmod 755 {} +
find "$folder" -type f -exec chmod 644 {} +
chmod 755 "$folder/Lkjip.App"
find "$folder" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
TZ=UTC dotnet msbuild infra/publish/zip.proj -p:Folder="$folder" -p:Package="$package" -nologo -v:quiet

echo "Paket    $package"
echo "Versi    $("$folder/Lkjip.App" --version)"
echo "Ukuran   $(du -b "$package" | cut -f1) bita, $(find "$folder" -type f | wc -l) berkas; dibuka $(du -sb "$folder" | cut -f1) bita"
echo "SHA-256  $(sha256sum "$package" | cut -d' ' -f1)"
