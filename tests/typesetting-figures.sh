#!/usr/bin/env bash
# Builds the books of four measures (the real one, a pocket edition, a report on A4, one that is half code) and the Chinese one, and prints how evenly each
# is set. Evenness is that of word spaces; in Chinese, which has none, that of the gaps between signs.
set -euo pipefail
cd "$(dirname "$0")/.."

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
dotnet build src/OpenSourceHistory.Cli -c Release -v q -nologo >/dev/null
osh() { dotnet src/OpenSourceHistory.Cli/bin/Release/net10.0/osh.dll "$@"; }
tests/books/code/make.sh "$folder/code" 6
for book in manuscript tests/books/pocket tests/books/report tests/books/second "$folder/code"; do
    osh build "$book" print --output "$folder" >/dev/null
done
osh inspect typesetting "$folder"/*.pdf
