@echo off
rem Starts mlw on Windows. What it does and why is as in the file mlw: see src\docs\decisions\0003-launcher.md
setlocal EnableExtensions DisableDelayedExpansion
set "MLW_HOME=%~dp0"
set "MLW_TARGET=%MLW_HOME%target"
set "MLW_JAR=%MLW_TARGET%\mlw.jar"

rem ---- Java: JAVA_HOME, else the one on the PATH, if it is 17 or newer.
set "MLW_JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "MLW_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined MLW_JAVA for %%j in (java.exe) do set "MLW_JAVA=%%~$PATH:j"
if not defined MLW_JAVA goto nojava
for %%j in ("%MLW_JAVA%") do set "MLW_RELEASE=%%~dpj..\release"
set "MLW_VERSION="
if exist "%MLW_RELEASE%" for /f "usebackq tokens=1,2 delims==" %%a in ("%MLW_RELEASE%") do if "%%a"=="JAVA_VERSION" set "MLW_VERSION=%%~b"
if not defined MLW_VERSION for /f "tokens=3" %%v in ('""%MLW_JAVA%" -version 2>&1" ^| findstr /c:" version "') do if not defined MLW_VERSION set "MLW_VERSION=%%~v"
if not defined MLW_VERSION goto nojava
for /f "tokens=1 delims=.-+" %%v in ("%MLW_VERSION%") do set "MLW_MAJOR=%%v"
if %MLW_MAJOR% LSS 17 goto nojava

rem ---- Building: the list of sources with their times and sizes is held against the one of the last build.
if not exist "%MLW_JAR%" goto build
if not exist "%MLW_TARGET%\mlw-sources.txt" goto build
call :list "%TEMP%\mlw-sources-%RANDOM%.txt"
fc /b "%MLW_LIST%" "%MLW_TARGET%\mlw-sources.txt" >nul 2>nul
if errorlevel 1 (del "%MLW_LIST%" 2>nul & goto build)
del "%MLW_LIST%" 2>nul

:start
set "MLW_FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m -Xlog:disable -Xlog:all=off"
set "MLW_FLAGS=%MLW_FLAGS% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true"
set "MLW_CP=%MLW_JAR%;%MLW_TARGET%\lib\*"
set "MLW_ARCHIVE=%MLW_TARGET%\mlw-%MLW_VERSION%.jsa"
if exist "%MLW_ARCHIVE%.size" goto run
rem Written first: what fails is not tried again until the next build.
(echo 0)>"%MLW_ARCHIVE%.size" 2>nul || goto run
set "MLW_FRESH=%MLW_ARCHIVE%.%RANDOM%"
"%MLW_JAVA%" %MLW_FLAGS% "-XX:ArchiveClassesAtExit=%MLW_FRESH%" -cp "%MLW_CP%" nl.mlw.cli.Main training-run >nul 2>nul <nul
if errorlevel 1 "%MLW_JAVA%" %MLW_FLAGS% "-XX:ArchiveClassesAtExit=%MLW_FRESH%" -cp "%MLW_CP%" nl.mlw.cli.Main --version >nul 2>nul <nul
move /y "%MLW_FRESH%" "%MLW_ARCHIVE%" >nul 2>nul
for %%f in ("%MLW_ARCHIVE%") do (echo %%~zf)>"%MLW_ARCHIVE%.size"

:run
rem Java would fall over an archive that was cut short, so its size is remembered.
set "MLW_SIZE="
set "MLW_SHARE="
if exist "%MLW_ARCHIVE%.size" set /p MLW_SIZE=<"%MLW_ARCHIVE%.size"
if exist "%MLW_ARCHIVE%" for %%f in ("%MLW_ARCHIVE%") do if "%%~zf"=="%MLW_SIZE%" set "MLW_SHARE=-Xshare:auto -XX:+VerifySharedSpaces "-XX:SharedArchiveFile=%MLW_ARCHIVE%""
"%MLW_JAVA%" %MLW_FLAGS% %MLW_SHARE% %MLW_JAVA_OPTS% -cp "%MLW_CP%" nl.mlw.cli.Main %*
exit /b %ERRORLEVEL%

:build
echo mlw wordt gebouwd; dat duurt de eerste keer enkele minuten, daarna start het meteen. 1>&2
if not exist "%MLW_TARGET%" mkdir "%MLW_TARGET%" 2>nul
del "%MLW_TARGET%\*.jsa" "%MLW_TARGET%\*.jsa.size" 2>nul
call :list "%MLW_TARGET%\mlw-sources.new"
call "%MLW_HOME%mvnw.cmd" -f "%MLW_HOME%pom.xml" -q -B -ntp -Dmaven.test.skip=true package >"%MLW_TARGET%\mlw-build.log" 2>&1 <nul
if errorlevel 1 goto failed
move /y "%MLW_TARGET%\mlw-sources.new" "%MLW_TARGET%\mlw-sources.txt" >nul
goto start

:failed
echo mlw: het bouwen is mislukt. Wat daarbij gezegd is staat in %MLW_TARGET%\mlw-build.log 1>&2
findstr /l /c:"ERROR" /c:"rror:" "%MLW_TARGET%\mlw-build.log" 1>&2
exit /b 3

:nojava
echo mlw: er is geen Java 17 of nieuwer gevonden. 1>&2
echo Installeer een JDK (bijvoorbeeld Temurin 17) en zorg dat java op het PATH staat, of laat JAVA_HOME ernaar wijzen. 1>&2
exit /b 3

rem Every source with its time and size, in a fixed order, in the file that is named.
:list
set "MLW_LIST=%~1"
(for %%f in ("%MLW_HOME%pom.xml") do @echo %%~tf %%~zf %%f
for /r "%MLW_HOME%src\main" %%f in (*) do @echo %%~tf %%~zf %%f
for /r "%MLW_HOME%templates" %%f in (*) do @echo %%~tf %%~zf %%f)>"%MLW_LIST%" 2>nul
exit /b 0
