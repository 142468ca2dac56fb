import type { refusal as sentences } from '../../core/wording/vi/refusal.ts'

/** Every refusal has its sentence in the catalogue; here is what it means to a caller over HTTP. */
export type RefusalCode = keyof typeof sentences

/** Codes not named here are faults of what was sent: 422. */
const statuses: Partial<Record<RefusalCode, number>> = {
  'request-invalid': 400,
  'cursor-invalid': 400,
  'file-missing': 400,
  'sign-in-needed': 401,
  'sign-in-failed': 401,
  'not-allowed': 403,
  'post-needed': 403,
  'outside-reach': 403,
  'own-work': 403,
  'password-change-needed': 403,
  'password-wrong': 403,
  'second-factor-needed': 403,
  'proof-needed': 403,
  'code-wrong': 403,
  'passkey-wrong': 403,
  'provider-refused': 403,
  'provider-unknown-account': 403,
  'other-origin': 403,
  'not-found': 404,
  'office-held': 409,
  'holding-over': 409,
  'last-administrator': 409,
  'office-vacant': 409,
  'link-gone': 404,
  'sign-in-step-gone': 409,
  'passkey-step-gone': 409,
  'passkey-known': 409,
  'too-many-passkeys': 409,
  'totp-known': 409,
  'totp-not-begun': 409,
  'factor-is-last': 409,
  'identity-known': 409,
  'identity-is-last': 409,
  'email-known': 409,
  'email-same': 409,
  'email-missing': 409,
  'own-account': 409,
  'account-ended': 409,
  'account-not-ended': 409,
  'mail-goes-by-itself': 409,
  'document-known': 409,
  'recognition-known': 409,
  'document-published': 409,
  'document-replaced': 409,
  'plan-replaced': 409,
  'chain-circle': 409,
  'chain-taken-up': 409,
  'same-work-twice': 409,
  'review-begun': 409,
  'amendment-there': 409,
  'amendment-not-later': 409,
  'review-changed': 409,
  'review-not-finished': 409,
  'nothing-accepted': 409,
  'gone-unseen': 409,
  'obligation-changed': 409,
  'move-not-now': 409,
  'move-not-yours': 403,
  'reason-needed': 422,
  'unit-not-to-tell': 422,
  'day-unknown': 422,
  'personal-data-found': 409,
  'personal-data-open': 409,
  'picture-open': 409,
  'evidence-known': 409,
  'parts-open': 409,
  'area-moves-nothing': 409,
  'area-undone': 409,
  'area-rests': 409,
  'extension-after-whole': 409,
  'evidence-removed': 409,
  'difficulty-closed-work': 409,
  'ladder-changed': 409,
  'urging-not-given': 403,
  'urging-not-now': 409,
  'urging-too-early': 409,
  'urging-none-above': 409,
  'extension-open': 409,
  'extension-not-later': 422,
  'extension-without-term': 409,
  'extension-after-submission': 409,
  'template-changed': 409,
  'duty-has-cycle': 409,
  'issued-in-template': 409,
  'report-changed': 409,
  'report-part-locked': 409,
  'report-closed': 409,
  'gaps-unseen': 409,
  'report-not-signed': 409,
  'report-issued': 409,
  'report-not-issued': 409,
  'window-open': 409,
  'window-answered': 409,
  'lead-missing': 409,
  'nothing-to-undo': 409,
  'nothing-to-redo': 409,
  'units-there': 409,
  'unit-not-standing': 409,
  'unit-changed-later': 409,
  'unit-has-below': 409,
  'unit-code-taken': 409,
  'unit-act-not-last': 409,
  'unit-in-use': 409,
  'import-has-problems': 409,
  'file-too-large': 413,
  'media-type-unknown': 415,
  'too-many-sign-ins': 429,
  'too-many-requests': 429,
  'too-many-mails': 429,
  'provider-unreachable': 502,
  fault: 500,
}

export const statusOf = (code: RefusalCode): number => statuses[code] ?? 422

/** A wish that is understood and not granted; everything else that is thrown is a fault of the program. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly about: Readonly<Record<string, string>>

  constructor(code: RefusalCode, about: Readonly<Record<string, string>> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.about = about
  }
}

export function refuse(code: RefusalCode, about?: Readonly<Record<string, string>>): never {
  throw new Refusal(code, about)
}
