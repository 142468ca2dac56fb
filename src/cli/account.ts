import { say } from '../core/wording/say.ts'
import { bringBackAccount } from '../usecase/account/bring-back-account.ts'
import { Refusal } from '../usecase/ground/refusal.ts'
import { type Call, CallRefused, type ExitStatus } from './call.ts'
import { readOptions } from './options.ts'
import { withData } from './reach.ts'

/** `dondoc account bring-back NAME`: a way in for an account that lost all of its own. */
export async function runAccount(call: Call): Promise<ExitStatus> {
  const { files, given } = readOptions('account', call.args, {})
  if (given.has('help')) {
    call.print(`${say(call.language, 'command.help-account')}\n`)
    return 0
  }
  const [work, username, ...rest] = files
  if (work !== 'bring-back' || username === undefined || rest.length > 0)
    throw new CallRefused('account-unknown', { name: files.join(' ') || '…' })
  await withData(call, async ({ store }) => {
    const { password } = await bringBackAccount({ store, now: () => new Date() }, username).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'not-found') throw new CallRefused('account-missing', { name: username })
      throw error
    })
    call.print(`${say(call.language, 'command.account-brought-back', { name: username })}\n${password}\n`)
  })
  return 0
}
