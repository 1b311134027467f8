#!/usr/bin/env bash
# Makes a book of the kind that programmers write, half of it code: the prose of the other test books with names in code in its lines, and listings from
# this program's source between its paragraphs. The same source makes the same book.
# make.sh FOLDER [TIMES]: the folder that it is written to, and how often the prose is used, each time with other names in code.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../../.." && pwd)"
folder="$1"
times="${2:-1}"

mkdir -p "$folder"
LC_ALL=C awk -v times="$times" '
function plain(word) { gsub(/[^A-Za-z]/, "", word); return tolower(word) }

# One word in about twenty becomes a name, of the forms that names have.
function name(word, next_word, form) {
    if (form == 0) return "`" word "_" next_word "`"
    if (form == 1) return "`" word "()`"
    if (form == 2) return "`" toupper(substr(word, 1, 1)) substr(word, 2) "::" next_word "`"
    if (form == 3) return "`--" word "-" next_word "`"
    return "`" word "." next_word "`"
}

function prose(line, round,    words, n, i, out, one, two) {
    n = split(line, words, " ")
    out = ""
    for (i = 1; i <= n; i++) {
        one = plain(words[i]); two = i < n ? plain(words[i + 1]) : ""
        seen++
        if ((seen + 7 * round) % 19 == 0 && length(one) > 3 && length(two) > 1 && words[i] ~ /^[a-z]+$/) {
            out = out " " name(one, two, (seen + round) % 5); i++
        } else {
            out = out " " words[i]
        }
    }
    return substr(out, 2)
}

function listing(    n, i, out) {
    n = 4 + (seen % 13)
    out = "```csharp\n"
    for (i = 0; i < n; i++) { out = out code[at % lines] "\n"; at++ }
    return out "```\n"
}

FILENAME ~ /\.cs$/ { if ($0 !~ /^ *\/\/\// && $0 ~ /^[ -~]+$/ && $0 !~ /```/) code[lines++] = $0; next }
/^#/ { titles[++chapters] = $0; next }
NF { text[chapters, ++count[chapters]] = $0 }

END {
    for (round = 0; round < times; round++) {
        for (chapter = 1; chapter <= chapters; chapter++) {
            print titles[chapter] " in Code, Part " (round + 1) "\n"
            for (p = 1; p <= count[chapter]; p++) {
                print prose(text[chapter, p], round) "\n"
                if (p % 2 == 0) print listing()
            }
        }
    }
}' $(find "$root/src/OpenSourceHistory.Css" "$root/src/OpenSourceHistory.Core" -name '*.cs' -not -path '*/obj/*' | LC_ALL=C sort) "$root"/tests/books/pocket/chapter-*.md "$root"/tests/books/report/chapter-*.md > "$folder/text.md"

cat > "$folder/book.yaml" <<END
title: The Time Machine in Code
language: en-GB
slug: code-heavy
style: $root/styles/trade.css
front: [title-page]
body: [text.md]
editions:
  print: {format: pdf, output: code-heavy.pdf, profile: print-black}
END
