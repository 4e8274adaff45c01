# Has .sciatica files open with this copy of Sciatica Timer by a double click, for the account that runs it:
#   powershell -ExecutionPolicy Bypass -File associate.ps1            -Remove takes it back.
# Not run so far: see packaging\README.md. It stands beside sciatica-timer.exe.
param([switch]$Remove)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$classes = 'HKCU:\Software\Classes'
$kind = 'SciaticaTimer.Exercises'
if ($Remove) {
    foreach ($key in "$classes\.sciatica", "$classes\$kind") {
        if (Test-Path $key) { Remove-Item -Recurse $key }
    }
    return
}
$program = Join-Path $PSScriptRoot 'sciatica-timer.exe'
$values = [ordered]@{
    "$classes\.sciatica"                = $kind
    "$classes\$kind"                    = 'Exercises of Sciatica Timer'
    "$classes\$kind\DefaultIcon"        = "`"$program`",0"
    "$classes\$kind\shell\open\command" = "`"$program`" `"%1`""
}
foreach ($key in $values.Keys) {
    New-Item -Force $key | Out-Null
    Set-ItemProperty -Path $key -Name '(default)' -Value $values[$key]
}
