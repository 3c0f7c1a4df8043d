#!/bin/sh
# Reads every file that make-variants.sh wrote with the program and scores the tables:
#   score-variants.sh [--scorer PATH] [--only FORMAT] [FOLDER [VARIANT...]]   (default extractors/target/variants)
# Prints a line for each variant and format (mean over its plans), worst first; FOLDER/VARIANT/read holds what was
# read, FOLDER/scores.txt a line a file. PATH is a Python program that takes --truth T.json --pred P.json and prints a
# JSON object with teds, row_f, cite_f, n_truth and n_pred; without it the own scorer gives cell_f, row_f and cite_r.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
scorer=
only='*'
while [ $# -gt 0 ]; do
  case $1 in
    --scorer) scorer=$2; shift 2 ;;
    --only) only=$2; shift 2 ;;
    *) break ;;
  esac
done
folder=$(cd "${1:-$home/extractors/target/variants}" && pwd -P)
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- $(cd "$folder" && ls -d */ | tr -d /)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/doichieu" explain >/dev/null
libraries=$home/pipeline/target/lib
javac -d "$work" -cp "$libraries/*" "$home/testdata/make/bench/TableScore.java"

# own FOLDER: "FILE NAME cell_f row_f cite_r n_truth n_read" by the own scorer, a JVM for all files
score() {
  if [ -n "$scorer" ]; then
    for read in "$1"/read/*.json; do
      name=$(basename "$read" .json)
      python3 "$scorer" --truth "$1/truth/${name%.*}.json" --pred "$read" | python3 -c "
import json, sys
s = json.load(sys.stdin)
print('$name.json', *('-' if s[k] is None else round(s[k], 3) for k in ('teds', 'row_f', 'cite_f', 'n_truth', 'n_pred')))"
    done
  else
    pairs=
    for read in "$1"/read/*.json; do
      name=$(basename "$read" .json)
      pairs="$pairs $1/truth/${name%.*}.json $read"
    done
    # shellcheck disable=SC2086
    java -cp "$work:$libraries/*" TableScore $pairs
  fi
}

: >"$work/lines"
for variant in "$@"; do
  here=$folder/$variant
  rm -rf "$here/read"
  mkdir -p "$here/read"
  set -- 
  for file in "$here"/*.$only; do
    [ -f "$file" ] && set -- "$@" "$file"
  done
  [ $# -gt 0 ] || continue
  "$home/doichieu" tables --json -o "$here/read" "$@" >/dev/null 2>"$here/read/messages" || true
  for file in "$@"; do # what could not be read is no table
    [ -f "$here/read/$(basename "$file").json" ] || echo '[]' >"$here/read/$(basename "$file").json"
  done
  score "$here" | sed "s|^|$variant |" >>"$work/lines"
done

sort "$work/lines" >"$folder/scores.txt"
first=$([ -n "$scorer" ] && echo teds || echo cell_f)
cite=$([ -n "$scorer" ] && echo cite_f || echo cite_r)
printf '%-26s %-5s %5s %6s %6s %6s %7s %6s\n' variant form plans "$first" row_f "$cite" n_truth n_read
awk '{ n = split($2, part, "."); key = $1 " " part[n - 1]; count[key]++; a[key] += $3; b[key] += $4
    if ($5 != "-") { c[key] += $5; cited[key]++ } t[key] += $6; r[key] += $7 }
  END { for (key in count) { split(key, k, " ")
    printf "%-26s %-5s %5d %6.3f %6.3f %6s %7d %6d\n", k[1], k[2], count[key], a[key] / count[key], b[key] / count[key],
      cited[key] ? sprintf("%.3f", c[key] / cited[key]) : "-", t[key], r[key] } }' "$folder/scores.txt" |
  LC_ALL=C sort -k5,5n -k1,1 -k2,2
