import type { command as vi } from '../vi/command.ts'
import { dataCommand } from './data-command.ts'

export const command = {
  ...dataCommand,
  help: `Đôn Đốc reads plans, official letters and directives, and says who has to do what, by when.

Usage: dondoc COMMAND [FILE] [OPTIONS]

Commands:
  read FILE    read one document: tasks, reports, deadlines, agencies
  lint FILE    check one document: missing deadlines, contradicting dates, missing recipients …
  audit        check or export the audit trail
  units        load the units of the country
  account      bring back an account that lost its password and factors
  backup       write all data to a folder or file (also: export)
  restore      load all data from a backup (also: import)

Options of every command:
  --language vi|en   language of the output (default: from LC_ALL, LANG; otherwise Vietnamese)
  -h, --help         show help; “dondoc COMMAND --help” shows that of one command
  -v, --version      show the version

FILE is a .txt, .docx, .doc, .odt or .pdf document (a scan too) or a .png or .jpg picture; “-” reads from standard input.
Exit status: 0 done · 1 done, and the document has errors (lint) or the audit trail is broken · 2 the file or the call cannot be used.`,
  'help-read': `Reads one document and prints its tasks, the reports it asks for, what was held, the number of remarks and the lines not understood.

Usage: dondoc read FILE [--json] [--language vi|en]

Options:
  --json             print the whole reading as one JSON object, every field with its place in the text
  --language vi|en   language of the output
  -h, --help         show this help

Examples:
  dondoc read plan.docx
  dondoc read --json plan.txt > plan.json
  cat plan.txt | dondoc read -`,
  'help-lint': `Checks one document and prints remarks in the order of the text: file:line:column severity message rule.

Usage: dondoc lint FILE [--format text|json|sarif] [--against FILE …] [--language vi|en]

Options:
  --format text|json|sarif   form of the output (default: text; sarif is SARIF 2.1.0)
  --against FILE             holds the days of cited documents against this document; may be given again
  --language vi|en           language of the output
  -h, --help                 show this help

Every rule is explained in docs/rules/<rule>.md.
Exit status: 0 no error · 1 at least one error · 2 the file or the call cannot be used.

Examples:
  dondoc lint draft.docx
  dondoc lint --format sarif draft.txt > draft.sarif`,

  'help-units': `Works with the list of units.

Usage: dondoc units load vietnam [--offices] [--language vi|en]

  load vietnam   load the 34 provinces and 3,321 communes with their official codes, as they were on 01/7/2025 and since, the ministries,
                 and the departments and vertical bodies of every province; only where there are no units yet
  --offices      add the four offices of every commune

The data are in DATA_DIR or DATABASE_URL; the command works beside a running server.`,
  'units-unknown': 'there is no “units {name}”; see “dondoc units --help”',
  'units-loaded': '{total} units loaded; as of {day}:',

  'no-command': 'no command given; see the commands with “dondoc --help”',
  'unknown-command': 'there is no command “{name}”; see the commands with “dondoc --help”',
  'unknown-option': 'there is no option “{name}”; see “dondoc {command} --help”',
  'option-needs-value': 'option “{name}” needs one of these values: {values}; see “dondoc {command} --help”',
  'option-wrong-value': 'option “{name}” does not take “{value}”; use one of: {values}',
  'option-takes-no-value': 'option “{name}” takes no value; leave out “={value}”',
  'no-file': 'no file given; for example: dondoc {command} plan.docx',
  'too-many-files': 'one file at a time, “{name}” is one too many; put a name with spaces in quotation marks',
  'file-missing': '{file}: there is no such file; check the path',
  'file-is-folder': '{file}: this is a folder; name a .txt, .docx, .doc, .odt or .pdf file in it',
  'file-forbidden': '{file}: reading it is not permitted; give this account the right to read it',
  'file-unreadable': '{file}: the file cannot be read ({reason}); check the disk or copy the file again',
  'file-refused': '{reason}',
  fault: 'a fault in the program: {reason}; please report it with the call and the file',
  'standard-input': 'standard input',

  recognising: 'recognising page {page} of {of}',
  'file-notes': 'Notes on the file',
  tasks: 'Tasks: {count}',
  reports: 'Reports to send: {count}',
  held: 'Held, not to be assigned: {count}',
  remarks: 'Remarks: {errors} errors, {warnings} warnings, {infos} notes',
  'remarks-hint': 'see them with: dondoc lint {file}',
  unread: 'Lines not understood: {count}',
  'unread-line': 'line {line}',
  more: '… and {count} more lines',
  'no-remarks': '{file}: no remarks',
  'column-path': 'Item',
  'column-text': 'Text',
  'column-lead': 'Lead',
  'column-support': 'Support',
  'column-due': 'Due',
  'column-by': 'Reporting body',
  'column-to': 'To',
  'column-reason': 'Reason',
  number: 'Number',
  date: 'Date',
  issuer: 'Issuer',
  subject: 'Subject',
  period: 'Period',
  'not-stated': 'not stated',

  'due-before': 'before {date}',
  'due-by': 'by {date}',
  'due-standing': 'standing duty',
  'due-every-day': 'daily',
  'due-every-week': 'weekly',
  'due-every-month': 'monthly',
  'due-every-quarter': 'quarterly',
  'due-every-half-year': 'half-yearly',
  'due-every-year': 'yearly',

  'reason-person': 'aimed at a person',
  'reason-monitoring': 'watches people',
  'reason-expression': 'restricts expression',

  'severity-error': 'error',
  'severity-warning': 'warning',
  'severity-info': 'info',
} as const satisfies Record<keyof typeof vi, string>
