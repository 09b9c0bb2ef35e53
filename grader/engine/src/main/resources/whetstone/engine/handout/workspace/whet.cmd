@echo off
rem Starts the whet command of this workspace.
setlocal
set "HOME_OF_WHET=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo whet: needs a JDK, 17 or newer, and found none in JAVA_HOME or on PATH. 1>&2
    exit /b 2
)
rem Ticks and crosses are not in the older code pages.
chcp 65001 >nul 2>&1
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx512m -Dwhet.call=whet -cp "{{windows-classpath}}" whetstone.cli.Whet %*
exit /b %errorlevel%
