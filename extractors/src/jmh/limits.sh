#!/bin/sh
# Reads files made to break readers, each in a process of its own, from the project's root:
#   extractors/src/jmh/limits.sh                 all files
#   extractors/src/jmh/limits.sh NAME...         those named (see doichieu.extract.hostile)
# Prints: file, exit code of `doichieu tables --json`, seconds, peak MiB, what was said.
# Right is: 0 or 1 within 20 s and the heap of 512 MiB, with a cause where the file is refused.
set -eu
cd "$(dirname "$0")/../../.."
heap=${HEAP:-512m}
mvn -B -q -Dspotless.check.skip=true -DskipTests package dependency:build-classpath \
  -Dmdep.outputFile=target/limits.classpath -Dmdep.includeScope=test
work=extractors/target/limits
mkdir -p "$work/files" "$work/out"
tests=extractors/target/classes:extractors/target/test-classes:$(cat extractors/target/limits.classpath)
java -cp "$tests" doichieu.extract.hostile.HostileFiles "$work/files" "$@"
program="pipeline/target/classes:extractors/target/classes:pipeline/target/lib/*"
for file in "$work"/files/*; do
  name=$(basename "$file")
  case " $* " in "  " | *" $name "*) ;; *) continue ;; esac
  rm -f "$work/out/$name.json"
  code=0
  /usr/bin/time -f '%e %M' -o "$work/time" timeout 60 java -Xmx"$heap" -XX:+UseSerialGC \
    -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "$program" doichieu.cli.Doichieu \
    --lang en tables "$file" --json -o "$work/out" >"$work/said" 2>&1 || code=$?
  tail -n 1 "$work/time" | while read -r seconds kib; do
    printf '%-26s %3d %6.1f %5d  %s\n' "$name" "$code" "$seconds" "$((kib / 1024))" \
      "$(tail -n 1 "$work/said" | sed 's/.*: //' | cut -c 1-120)"
  done
done
