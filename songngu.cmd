@echo off
rem Starts Songngu on Windows: the script `songngu` beside this file, without its class data sharing and its check for
rem newer sources (after changing one, delete the folder lib). stdout belongs to the results.
rem Nobody has run this file on Windows yet. Java there reads arguments in the system's code page: for Lao and
rem Vietnamese file names on the command line set the system locale to UTF-8, or name a folder instead.
setlocal
set "HERE=%~dp0"
set "LIB=%HERE%lib"
if defined SONGNGU_LIB set "LIB=%SONGNGU_LIB%"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

rem A Java older than 17 does not know this option and fails.
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 goto nojava
if exist "%LIB%\songngu.jar" goto start
if defined SONGNGU_LIB goto nolib

echo songngu: building for the first use (once, about a minute)>&2
if not exist "%HERE%target" mkdir "%HERE%target"
pushd "%HERE%"
call mvn -B -DskipGates -Dmaven.test.skip -Dsongngu.build=target\launcher package >target\launcher.log 2>&1 <nul
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" goto nobuild
move "%HERE%target\launcher\lib" "%LIB%" >nul
if errorlevel 1 goto nobuild

:start
chcp 65001 >nul
"%JAVA%" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms64m -Xmx1g ^
 -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Dai.djl.offline=true -DOPT_OUT_TRACKING=true ^
 "-Dsongngu.home=%HERE%." ^
 "-DDJL_CACHE_DIR=%LIB%\djl" %SONGNGU_JAVA_OPTS% -jar "%LIB%\songngu.jar" %*
exit /b %ERRORLEVEL%

:nojava
echo songngu: no Java found, or one that is older than 17>&2
echo hint: install a JDK, 17 or newer, or set JAVA_HOME>&2
exit /b 2

:nolib
echo songngu: no songngu.jar in the folder that SONGNGU_LIB names>&2
echo hint: unset it, or build first: mvn -B package>&2
exit /b 2

:nobuild
echo songngu: the build failed>&2
echo hint: see target\launcher.log; run mvn -B verify for the whole story>&2
exit /b 70
