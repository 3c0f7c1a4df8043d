#!/bin/sh
# Measures how often targets with each doubt are right, over the plans with truth, and writes the weights that confidence is taken from:
#   ./testdata/make/measure-confidence.sh [TRUTH_FOLDER PLANS_FOLDER]...
# Further folders (layout variants with the truth of their plans) are added to the project's own. After a build with Maven; from the project's root.
set -eu
exec java -Dfile.encoding=UTF-8 \
  -cp "pipeline/target/test-classes:pipeline/target/classes:pipeline/target/lib/*" \
  doichieu.evaluate.DoubtMeasure pipeline/src/main/resources/doichieu/catalogue/doubt-weights.csv \
  testdata/expected testdata/plans testdata/varied/expected testdata/varied \
  testdata/gold/dev/expected testdata/gold/dev testdata/gold/more/expected testdata/gold/more \
  testdata/gold/wide/expected testdata/gold/wide "$@"
