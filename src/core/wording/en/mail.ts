import type { mail as vi } from '../vi/mail.ts'

export const mail = {
  greeting: 'Dear {name},',
  signature:
    'This mail was sent by Đôn Đốc at {address}; please do not answer it. If it has reached the wrong person, delete it and do not open the link.',
  'invitation-subject': 'Invitation to Đôn Đốc',
  'invitation-text':
    'Your office has made an account for you in Đôn Đốc. Open this link to choose a password and begin:\n\n{link}\n\nThe link works once, until the end of {until}.',
  'recovery-subject': 'Reset your Đôn Đốc password',
  'recovery-text':
    'Somebody asked to reset the password of the account {username}. If it was you, open this link:\n\n{link}\n\nThe link works once, until {until}. If it was not you, ignore this mail; the password stays as it is.',
  'email-former-subject': 'Confirm the change of your mail address',
  'email-former-text':
    'The account {username} is to get the mail address {email}. If you asked for it, open this link; another mail goes to the new address, and the change is made once both have been confirmed:\n\n{link}\n\nThe link works until {until}. If it was not you, do not open it and change your password at once.',
  'email-next-subject': 'Confirm your new mail address',
  'email-next-text':
    'Open this link to confirm that this address belongs to the account {username}:\n\n{link}\n\nThe link works until {until}. If you have no such account, ignore this mail.',
  'email-changed-subject': 'The mail address was changed',
  'email-changed-text':
    'Your account now uses another mail address; this one gets no more mail from the system. If you did not do this, tell your administrator at once.',
  'password-changed-subject': 'Your password was changed',
  'password-changed-text':
    'The password of your account has just been changed; sessions elsewhere have ended. If you did not do this, reset the password at {address} now and tell your administrator.',
  'totp-added-subject': 'Codes at sign-in are on',
  'totp-added-text':
    'From now on your account also asks for a code of the authenticator app at sign-in. If you did not do this, tell your administrator at once.',
  'totp-removed-subject': 'Codes at sign-in are off',
  'totp-removed-text':
    'Your account no longer asks for a code of the authenticator app at sign-in. If you did not do this, tell your administrator at once.',
  'passkey-added-subject': 'A passkey was added',
  'passkey-added-text': 'A passkey has just been added to your account. If you did not do this, tell your administrator at once.',
  'passkey-removed-subject': 'A passkey was removed',
  'passkey-removed-text': 'A passkey has just been removed from your account. If you did not do this, tell your administrator at once.',
  'recovery-code-used-subject': 'A recovery code was used',
  'recovery-code-used-text':
    'A recovery code of your account has just been used to sign in. If it was not you, change your password, make new codes and tell your administrator at once.',
  'factors-reset-subject': 'Your second factors were removed',
  'factors-reset-text':
    'An administrator has removed the authenticator app and the passkeys of your account. The next sign-in takes the password alone; set them up again right after it. If you did not ask for this, tell your administrator at once.',
  'identity-linked-subject': 'Another way to sign in was linked',
  'identity-linked-text':
    'Your account has just been linked with another sign-in system. If you did not do this, tell your administrator at once.',
  'account-ended-subject': 'Your account has ended',
  'account-ended-text':
    'Your account has ended. Your personal data will be erased in {days} days; until then you can ask the administrator for a copy of it.',
  'digest-subject': '{unit}: {count} things to look at, {day}',
  'digest-text':
    '{unit} has {count} things to look at on {day}:\n\n{lines}\n\nSee all of them, or get this mail no more: {address}/notices\nEach thing is told once at each step, in one mail a working day at most.',
} as const satisfies Record<keyof typeof vi, string>
