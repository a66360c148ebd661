-- Added to the package that wixl makes of product.wxs; each line is a query.

-- A program that is running is refused with a sentence.
INSERT INTO `CustomAction` (`Action`, `Type`, `Target`) VALUES ('RefuseProgram', 19, 'A Triagem de Token está aberta neste computador. Feche a janela dela e tente de novo. Token Triage is running. Close its window and try again.')
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('RefuseProgram', 'RUNNING', 1010)

-- So is a profile or a policy that cannot be read: without them the program would be installed and not be of use.
INSERT INTO `CustomAction` (`Action`, `Type`, `Target`) VALUES ('RefuseMissing', 19, 'Não foi possível ler [MISSING]. Em PROFILE= e POLICY=, escreva o caminho completo de um arquivo que esta conta possa ler. [MISSING] cannot be read. PROFILE= and POLICY= take the whole path of a file that this account can read.')
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('RefuseMissing', 'MISSING', 1011)

-- It stays in its folder, where it is installed already. 18 is 2, for the value as it is, and 16, for Windows x64.
UPDATE `RegLocator` SET `Type` = 18 WHERE `Signature_` = 'Previous'
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('StayInFolder', 51, 'INSTALLDIR', '[PREVIOUS]')
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('StayInFolder', 'PREVIOUS AND NOT INSTALLDIR', 60)
INSERT INTO `InstallUISequence` (`Action`, `Condition`, `Sequence`) VALUES ('StayInFolder', 'PREVIOUS AND NOT INSTALLDIR', 60)

-- The older version goes first, and comes back when the newer one fails.
UPDATE `InstallExecuteSequence` SET `Sequence` = 1501 WHERE `Action` = 'RemoveExistingProducts'

-- PROFILE=C:\folder\file.toml and POLICY=C:\folder\file.toml are copied to where the program looks. They stay when the program is removed.
CREATE TABLE `MoveFile` (`FileKey` CHAR(72) NOT NULL, `Component_` CHAR(72) NOT NULL, `SourceName` CHAR(255) LOCALIZABLE, `DestName` CHAR(255) LOCALIZABLE, `SourceFolder` CHAR(72), `DestFolder` CHAR(72) NOT NULL, `Options` INT NOT NULL PRIMARY KEY `FileKey`)
INSERT INTO `MoveFile` (`FileKey`, `Component_`, `DestName`, `SourceFolder`, `DestFolder`, `Options`) VALUES ('Profile', 'Profile', 'site.toml', 'PROFILE', 'SETTINGS', 0)
INSERT INTO `MoveFile` (`FileKey`, `Component_`, `DestName`, `SourceFolder`, `DestFolder`, `Options`) VALUES ('Policy', 'Policy', 'policy.toml', 'POLICY', 'SETTINGS', 0)
INSERT INTO `InstallExecuteSequence` (`Action`, `Sequence`) VALUES ('MoveFiles', 3800)
-- 320 is 256, for Windows x64, and 64: the condition is looked at again when the program is repaired.
UPDATE `Component` SET `Condition` = 'PROFILE', `Attributes` = 320 WHERE `Component` = 'Profile'
UPDATE `Component` SET `Condition` = 'POLICY', `Attributes` = 320 WHERE `Component` = 'Policy'
UPDATE `Property` SET `Value` = 'WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;PROFILE;POLICY;INSTALLDIR;PREVIOUS' WHERE `Property` = 'SecureCustomProperties'

-- Only administrators may write there, whoever made the folder.
CREATE TABLE `MsiLockPermissionsEx` (`MsiLockPermissionsEx` CHAR(72) NOT NULL, `LockObject` CHAR(72) NOT NULL, `Table` CHAR(32) NOT NULL, `SDDLText` CHAR(255) NOT NULL, `Condition` CHAR(255) PRIMARY KEY `MsiLockPermissionsEx`)
INSERT INTO `MsiLockPermissionsEx` (`MsiLockPermissionsEx`, `LockObject`, `Table`, `SDDLText`) VALUES ('Settings', 'SETTINGS', 'CreateFolder', 'O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)')
