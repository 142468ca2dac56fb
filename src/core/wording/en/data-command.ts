import type { dataCommand as vi } from '../vi/data-command.ts'

export const dataCommand = {
  'help-account': `Brings back an account that lost its password and its second factors, where no administrator can help.

Usage: dondoc account bring-back NAME [--language vi|en]

Prints a password once, to be changed at the first sign-in; takes away all second factors and ends all sessions. The audit trail tells of
it. Data: DATABASE_URL, else DATA_DIR (default ./data); works beside a running server.

Example:
  dondoc account bring-back admin`,
  'account-unknown': 'there is no “account {name}”; use: dondoc account bring-back NAME',
  'account-missing': 'no account in use has the name “{name}”; check the user name',
  'account-brought-back': 'Password of {name}, shown only now:',
  'help-audit': `Checks or exports the audit trail.

Usage: dondoc audit verify [FILE] [--anchor FILE]
       dondoc audit export [FILE]

  verify         check the chain of the database, or that of an export where FILE is given; prints the first broken place
                 (day, lane, number) and what is wrong with it
  export         write the whole chain to FILE (or standard output), one JSON object a line

Options:
  --anchor FILE      compare with an earlier export as well: finds an end that was cut off and a chain that was made anew
  --language vi|en   language of the output
  -h, --help         show this help

The data are those of DATABASE_URL, otherwise of DATA_DIR (default ./data); a running server is no hindrance.
Exit status: 0 the chain is whole · 1 it is broken · 2 the file, the data or the call cannot be used.

Examples:
  dondoc audit export trail.ndjson
  dondoc audit verify --anchor trail.ndjson`,
  'help-backup': `Writes all data to a folder or a .tar file; a running server is no hindrance.

Usage: dondoc backup TARGET      (or: dondoc export TARGET)

TARGET is a folder that does not exist, or a file whose name ends in .tar. Tables are NDJSON, files lie by their hash, and
manifest.json has the hash of every part; docs/archive-format.md describes the format.

Options:
  --language vi|en   language of the output
  -h, --help         show this help

Example:
  dondoc backup /mnt/backup/2026-11-30.tar`,
  'help-restore': `Loads all data from a backup into a place that is empty; where it was interrupted, the same command goes on.

Usage: dondoc restore SOURCE     (or: dondoc import SOURCE)

SOURCE is a folder or .tar file made by “dondoc backup”, of this version or an earlier one. All hashes are checked before
anything is written.

Options:
  --language vi|en   language of the output
  -h, --help         show this help

Example:
  DATA_DIR=/srv/dondoc dondoc restore /mnt/backup/2026-11-30.tar`,

  'any-file': 'FILE',
  'audit-act': 'say what to do with the audit trail: verify or export; see “dondoc audit --help”',
  'audit-whole': 'The audit chain is whole.',
  'audit-broken': 'The audit chain is BROKEN; the first broken place stands first:',
  'audit-fault': '  day {day}, lane {lane}, number {seq}: {what}',
  'audit-fault-day': '  day {day}: {what}',
  'audit-more': '  … and {count} places more',
  'audit-counted': 'Events: {events}, lanes: {lanes}, days: {days}',
  'audit-sealed': 'Sealed to the end of {day}: {hash}',
  'audit-unsealed': 'No day has been sealed yet.',
  'chain-not-ours': '{file}: this is no export of an audit trail of Đôn Đốc',
  'chain-newer': '{file}: the export is of a newer version; use a newer version of the program',
  'chain-cut-off': '{file}: the export is cut off after line {line}; export again or fetch the file again',
  'chain-damaged': '{file}: the export is damaged (line {line}); fetch the file again',
  'output-exists': '{file}: is there already; choose another name, nothing is overwritten',
  'output-refused': '{file}: cannot be written ({reason}); check the folder and the rights on it',
  'data-absent': 'there are no data in {folder}; set DATA_DIR or DATABASE_URL, see docs/configuration.md',
  'data-other-version': 'the data in {folder} are of another version; use that version, or start the server once to bring them to this one',
  'data-in-use': 'the data folder {folder} is used by process {pid}; stop it first',
  'data-unreachable': 'the database in {folder} cannot be opened: {reason}',
  'data-not-empty': 'there are data in {folder} already; name an empty DATA_DIR or DATABASE_URL',
  'no-target': 'where to? For instance: dondoc {command} /mnt/backup/2026-11-30.tar',
  'archive-absent': '{file}: there is no backup here',
  'archive-not-ours': '{file}: this is no backup of Đôn Đốc',
  'archive-unfinished': '{file}: the backup was not finished, manifest.json is missing; use another backup',
  'archive-newer': '{file}: the backup is of a newer version ({version}); use a newer version of the program',
  'archive-part-missing': '{file}: the part {part} is missing; fetch the backup again',
  'archive-part-damaged': '{file}: the part {part} is damaged or cut off; fetch the backup again',
  'archive-other': 'a restore from another backup is unfinished here; go on with that one or name an empty place',
  'archive-writing': '{rows} rows and {files} files written ({part})',
  'archive-checking': '{done} of {all} parts checked',
  'archive-loading': '{done} of {all} parts restored',
  'archive-written': '{rows} rows of {tables} tables and {files} files written to {file}',
  'archive-restored': '{rows} rows of {tables} tables and {files} files restored from {file}',
} as const satisfies Record<keyof typeof vi, string>
