# choco install token-triage --params "/Profile:\\servidor\publico\site.toml /Policy:\\servidor\publico\policy.toml"
$ErrorActionPreference = 'Stop'
$parameters = Get-PackageParameters
$properties = ('Profile', 'Policy' | Where-Object { $parameters[$_] } | ForEach-Object { "$($_.ToUpper())=`"$($parameters[$_])`"" }) -join ' '

Install-ChocolateyPackage `
  -PackageName 'token-triage' `
  -FileType 'msi' `
  -Url64bit '@ADDRESS@/TokenTriage-@VERSION@-windows-x64.msi' `
  -Checksum64 '@MSI@' `
  -ChecksumType64 'sha256' `
  -SilentArgs "/qn /norestart $properties" `
  -ValidExitCodes @(0, 3010)
