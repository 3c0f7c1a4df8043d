@echo off
rem Doi Chieu: builds on first use, then runs. Needs JDK 17 or later; Maven only to build.
rem After a change of the sources delete pipeline\target to build again.
setlocal
set "HOME_DIR=%~dp0"
set "BUILT=%HOME_DIR%pipeline\target"
set "ARCHIVE=%BUILT%\doichieu.jsa"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "FLAGS=-Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"
if not exist "%BUILT%\lib" (
  echo doichieu: building, this takes some minutes the first time ... 1>&2
  call mvn -B -q -f "%HOME_DIR%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true -Denforcer.skip=true package 1>&2
  if errorlevel 1 exit /b 70
)
for %%J in ("%BUILT%\doichieu-pipeline-*.jar") do set "JAR=%%~fJ"
if not exist "%ARCHIVE%" "%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" %FLAGS% -jar "%JAR%" explain >nul 2>&1
"%JAVA%" -XX:SharedArchiveFile="%ARCHIVE%" "-Ddoichieu.archive=%ARCHIVE%" %FLAGS% -jar "%JAR%" %*
exit /b %errorlevel%
