#!/usr/bin/env bash
# Plays the tutorial src/ROUND-TRIP.md: writes its book, sends it, edits it in LibreOffice with tracking on, and takes the changes home. Prints what the program says
# at each step, and makes the pictures beside it anew. Wants LibreOffice with python3-uno, poppler and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."
root="$PWD"
pictures="$root/src"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
[ -x src/OpenSourceHistory.Cli/bin/Release/net10.0/osh ] || dotnet build src/OpenSourceHistory.Cli -c Release -v q -nologo >/dev/null
osh() { printf '\n$ osh %s\n' "$*"; "$root/src/OpenSourceHistory.Cli/bin/Release/net10.0/osh" "$@" 2>&1; }

# The editor's LibreOffice knows who sits before it.
mkdir -p "$folder/profile/user"
cat >"$folder/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="givenname" oor:op="fuse"><value>Tom</value></prop></item>
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="sn" oor:op="fuse"><value>Marsh</value></prop></item>
</oor:items>
XCU

# picture NAME FILE PAGE: the upper part of a page as LibreOffice shows it
picture() {
    soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf --outdir "$folder/pdf" "$2" >/dev/null 2>&1
    pdftoppm -r 110 -f "$3" -l "$3" -png "$folder/pdf/$(basename "${2%.docx}").pdf" "$folder/$1"
    convert "$folder/$1"-*.png -crop 100%x55%+0+0 +repage -trim -bordercolor white -border 24 -colors 48 -strip "$pictures/round-trip-$1.png"
}

cd "$folder"
mkdir tea
cat >tea/book.yaml <<'YAML'
title: The Kettle Book
language: en
contributors: [{name: Ann Lee, roles: [author]}]
body: [tea.md]
editions: {editor: {format: docx}}
YAML
cat >tea/tea.md <<'MARKDOWN'
# Water first

Good tea begins with the water. Fresh water that is drawn cold makes it bright;
water that has boiled twice makes it flat.

The pot is warmed before the leaves go in, one spoon for each cup, and *no* spoon
for the pot.
MARKDOWN

osh send tea editor --to "Tom Marsh"
sent=output/the-kettle-book-editor-for-tom-marsh.docx
picture sent "$sent" 1
/usr/bin/python3 "$root/tests/OpenSourceHistory.Testing/Tools/Programs/edit-in-libreoffice.py" "file://$folder/profile" "$sent" edited.docx track \
    "drawn cold" "drawn cold and boiled once" "flat" "dull" "one spoon" "a spoon"
picture edited edited.docx 1
osh review show tea edited.docx
osh review merge tea edited.docx
printf '\n$ cat tea/tea.md\n'
cat tea/tea.md
osh review list tea
osh review accept tea --only 1,2
osh review status tea
osh send tea editor --to "Tom Marsh"
picture again "$sent" 1
