# choco install token-triage --params "/Profile:\\servidor\publico\site.toml"
$ErrorActionPreference = 'Stop'
$parameters = Get-PackageParameters
$profileArgument = if ($parameters.Profile) { "PROFILE=`"$($parameters.Profile)`"" } else { '' }

Install-ChocolateyPackage `
  -PackageName 'token-triage' `
  -FileType 'msi' `
  -Url64bit 'https://example.org/TokenTriage-0.1.0-windows-x64.msi' `
  -Checksum64 '0000000000000000000000000000000000000000000000000000000000000000' `
  -ChecksumType64 'sha256' `
  -SilentArgs "/qn /norestart $profileArgument" `
  -ValidExitCodes @(0, 3010)
