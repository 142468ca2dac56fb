import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A file as LibreOffice opens it and gives it out again in another format; throws with what it said where it cannot. */
export function throughLibreOffice(bytes: Uint8Array, from: 'docx' | 'xlsx', to: 'pdf' | 'csv' | 'docx'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-suite-'))
  try {
    const given = join(folder, `given.${from}`)
    writeFileSync(given, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    // Figures come out as they are, not as the sheet shows them.
    const filter = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false' : to
    const said = execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), given], {
      timeout: 120_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return read(join(folder, 'out', `given.${to}`), said.toString())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function read(path: string, said: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new Error(`LibreOffice wrote nothing: ${said}`)
  }
}
