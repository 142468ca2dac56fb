import type { server as vi } from '../vi/server.ts'

export const server = {
  initialising: 'First start: making the database in {folder} …',
  waiting: 'Waiting for the database …',
  ready: 'Đôn Đốc is running at {url}',
  'first-account':
    'Sign in for the first time as {username} with the password {password}\nIt is shown this once; you will be asked to change it when you sign in.',
  'known-account': 'Sign in with an account you have. Press Ctrl-C to stop.',
  'no-pages': 'There are no pages in dist/web; run “npm start” to build them.',
  'port-in-use': 'Port {port} is used by another program. Stop it, or choose another port, for instance: PORT={next} npm start',
  'address-not-ours': 'The address {host}, port {port}, cannot be opened ({code}). Set HOST and PORT anew.',
  'data-in-use': 'The data folder {folder} is used by another Đôn Đốc (process {pid}). Stop that process, or set another DATA_DIR.',
  'newer-data': 'The data was written by a newer version ({reason}). Use a newer version of the program.',
  'restore-unfinished': 'A restore into {folder} was interrupted. Run the same dondoc restore again to finish it.',
  'database-lost':
    'The database has stopped all of a sudden ({reason}). The server stops with it; start it again, what was written is still there.',
  'setting-bad': 'The value “{value}” of {name} cannot be used; wanted: {kind}. See docs/configuration.md',
  'providers-bad': 'The file of sign-in providers (PROVIDERS_FILE) cannot be used: {reason}. See docs/configuration.md',
  'database-failed': 'The database cannot be opened: {reason}',
} as const satisfies Record<keyof typeof vi, string>
