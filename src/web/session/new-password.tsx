import { PasswordInput } from '@mantine/core'
import { longestPassword, shortestPassword, weighPassword } from '../../core/account/weigh-password.ts'
import { type Say, useSay } from '../speech/use-say.ts'

const weightWords = (say: Say, password: string, personal: readonly string[]): { weight: string; words: string } => {
  const weight = weighPassword(password, personal)
  const count = weight === 'too-short' ? shortestPassword - [...password.normalize('NFC')].length : longestPassword
  return { weight, words: say(`weight-${weight}`, { count }) }
}

interface NewPasswordProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** What others know of the person: it must not make up the password. */
  readonly personal: readonly string[]
}

/** With a word on how hard it is to guess. The server decides; it also knows the common ones. */
export function NewPassword({ value, onChange, personal }: NewPasswordProps) {
  const say = useSay()
  const found = value ? weightWords(say, value, personal) : null
  return (
    <div>
      <PasswordInput
        label={say('password-next')}
        description={say('password-advice')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        value={value}
        visibilityToggleButtonProps={{ 'aria-label': say('show-password') }}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <p className="weight small" role="status" data-weight={found?.weight ?? 'none'}>
        {found?.words}
      </p>
    </div>
  )
}
