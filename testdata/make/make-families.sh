#!/bin/sh
# Writes invented families of plans with their truth:
#   ./testdata/make/make-families.sh FOLDER COUNT [FIRST_SEED [text|docx|pdf|all]]
# After a build with Maven; from the project's root.
set -eu
exec java -Dfile.encoding=UTF-8 \
  -cp "pipeline/target/test-classes:pipeline/target/classes:pipeline/target/lib/*" \
  doichieu.families.FamilyFolder "$@"
