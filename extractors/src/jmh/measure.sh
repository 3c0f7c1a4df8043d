#!/bin/sh
# Measures reading of PDF tables beside tabula-java 1.0.5, from the project's root:
#   extractors/src/jmh/measure.sh            whole processes: first, best, pages a second, allocation, peak
#   extractors/src/jmh/measure.sh jmh        the JMH benchmarks, with allocation
# One thread each; run nothing else meanwhile. Tabula runs on the project's PDFBox 3, opened by PDFBox itself.
set -eu
cd "$(dirname "$0")/../../.."
mvn -B -q -Pbench -pl extractors -DskipTests -Dspotless.check.skip=true test-compile \
  dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
cd extractors
path=target/classes:target/test-classes:$(cat target/bench.classpath)
java="java -XX:+UseSerialGC -Djava.awt.headless=true -cp $path"
if [ "${1:-}" = jmh ]; then
  shift
  exec $java org.openjdk.jmh.Main doichieu.bench -prof gc "$@"
fi
long=target/long.pdf
$java doichieu.bench.LongPdf ../testdata/plans/kon-tum-province-annex-2025.pdf 2000 "$long"
printf '%-9s %-48s %5s %9s %9s %8s %8s %6s\n' program file pages first_ms best_ms pages/s KiB/page MiB
for file in ../testdata/plans/*.pdf; do
  for program in text doichieu tabula; do
    $java doichieu.bench.OneRun "$program" "$file" 800
  done
done
for program in text doichieu tabula; do
  $java doichieu.bench.OneRun "$program" "$long" 2
done
