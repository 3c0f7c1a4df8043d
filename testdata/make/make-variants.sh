#!/bin/sh
# Makes layout variants of every plan under testdata/make/sources, each with the truth of its tables:
#   make-variants.sh [FOLDER [VARIANT...]]     (default extractors/target/variants, all variants)
# FOLDER/VARIANT/ holds PLAN.docx, .pdf and so on, and truth/PLAN.json. Needs a JDK, LibreOffice and pdftotext.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
folder=${1:-$home/extractors/target/variants}
[ $# -eq 0 ] || shift
mkdir -p "$folder"
folder=$(cd "$folder" && pwd -P)
cd "$home"
./doichieu explain >/dev/null # builds the program, whose libraries rewrite PDF files
libraries=$home/pipeline/target/lib

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -d "$work/classes" -cp "$libraries/*" testdata/make/PlanDocx.java testdata/make/bench/*.java
java -Dfile.encoding=UTF-8 -cp "$work/classes" Variants "$folder" "$@"

# convert FILTER FOLDER: every Word file of the folder
convert() {
  soffice "-env:UserInstallation=file://$work/office" --headless --convert-to "$1" --outdir "$2" "$2"/*.docx >"$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }
}

[ $# -gt 0 ] || set -- $(cd "$folder" && ls -d */ | tr -d /)
for variant in "$@"; do
  here=$folder/$variant
  printf '%s\n' "$variant"
  if grep -qx xlsx "$here/formats"; then
    continue
  fi
  convert pdf "$here"
  while read -r format; do
    case $format in
      doc) convert 'doc:MS Word 97' "$here" ;;
      odt | rtf) convert "$format" "$here" ;;
      html) convert 'html:HTML (StarWriter)' "$here" ;;
    esac
  done <"$here/formats"
  java -cp "$work/classes:$libraries/*" PdfPages "$here" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  if grep -qx txt "$here/formats"; then
    for file in "$here"/*.pdf; do
      pdftotext -layout -enc UTF-8 "$file" "${file%.pdf}.txt"
    done
  fi
  grep -qx docx "$here/formats" || rm -f "$here"/*.docx
done
