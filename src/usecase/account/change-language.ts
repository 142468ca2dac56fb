import { saveLanguage } from '../../store/account/account.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

export async function changeLanguage(office: Office, asking: Caller | null, language: 'vi' | 'en'): Promise<void> {
  const caller = permit(asking, 'change-language')
  await inTransaction(office.store, async store => {
    await saveLanguage(store, caller.id, language)
    await saveAudit(store, { at: office.now(), by: caller, action: 'language-changed', subject: caller.id, about: { language } })
  })
}
