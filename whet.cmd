@echo off
rem Starts the whet command: builds it the first time, and after "whet.cmd --rebuild".
setlocal
set "HOME_OF_WHET=%~dp0"
set "BUILT=%HOME_OF_WHET%grader\cli\target\whet"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo whet: needs a JDK, 17 or newer, and found none in JAVA_HOME or on PATH. 1>&2
    exit /b 2
)
if "%~1"=="--rebuild" if exist "%BUILT%\built" del "%BUILT%\built"
if exist "%BUILT%\built" goto start
echo whet: building Whetstone; this takes a minute or two. 1>&2
pushd "%HOME_OF_WHET%"
call mvnw.cmd -q -pl grader/cli -am -Dmaven.test.skip=true clean package 1>&2
if errorlevel 1 (
    popd
    echo whet: the build failed; the lines above say why. 1>&2
    exit /b 3
)
popd
type nul > "%BUILT%\built"
if "%~1"=="--rebuild" exit /b 0
:start
rem Ticks and crosses are not in the older code pages.
chcp 65001 >nul 2>&1
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx512m -Dwhet.call=whet -cp "%BUILT%\lib\*" whetstone.cli.Whet %*
exit /b %errorlevel%
