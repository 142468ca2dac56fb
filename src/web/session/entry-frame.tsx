import type { ReactNode } from 'react'
import { useSay } from '../speech/use-say.ts'
import mark from '../theme/mark.svg'
import { LanguageSwitch } from './language-switch.tsx'
import './session.css'

/** Pages for who is not signed in: the name of the house, and one thing to do. */
export function EntryFrame({ children }: { children: ReactNode }) {
  const say = useSay()
  return (
    <main className="sign-in">
      <div className="sign-in-head">
        <img src={mark} alt="" width="36" height="36" />
        <div>
          <p className="sign-in-name">Đôn Đốc</p>
          <p className="soft">{say('tagline')}</p>
        </div>
        <LanguageSwitch />
      </div>
      {children}
    </main>
  )
}
