# Builds Sciatica Timer for Windows: a folder that needs no Python, and a ZIP file of it, in dist\.
# Not run so far: see packaging\README.md. Wanted: Windows 10 or newer, Python 3.10 to 3.13 as `py`.
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

py -3 dev.py package
if ($LASTEXITCODE -ne 0) { throw 'The app could not be built; the lines above say why.' }

$folder = 'build\package\sciatica-timer'
$program = Join-Path $folder 'sciatica-timer.exe'
& $program list | Out-Null
if ($LASTEXITCODE -ne 0) { throw 'The app was built, but does not list its exercises.' }

Copy-Item 'packaging\windows\associate.ps1' $folder

$version = (& $program --version).Split(' ')[1]
$archive = "dist\sciatica-timer-$version-windows-$($env:PROCESSOR_ARCHITECTURE.ToLower()).zip"
if (Test-Path $archive) { Remove-Item $archive }
Compress-Archive -Path $folder -DestinationPath $archive
Write-Output "$archive is ready. It is not signed: Windows will ask before it starts it for the first time."
