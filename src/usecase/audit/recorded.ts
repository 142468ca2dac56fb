import type { UseCase } from '../../core/policy/policy.ts'
import type { AuditAction } from '../../store/audit.ts'

/**
 * The events that each use case leaves in the audit trail. Empty where it changes nothing, gives nothing out of the house and shows no
 * personal data. `recorded.test.ts` compares with the use cases and the routes: whatever changes something must leave something.
 */
export const recorded = {
  'check-health': [],
  'read-api-description': [],
  'open-page': [],
  'sign-in': ['signed-in', 'sign-in-failed'],
  'read-session': [],
  'sign-out': ['signed-out'],
  'change-password': ['password-changed'],
  'change-language': ['language-changed'],
  'search-agencies': [],
  'list-documents': [],
  'open-document': [],
  'download-file': ['file-downloaded'],
  'import-document': ['document-imported', 'import-refused', 'recognition-begun'],
  'list-recognitions': [],
  'cancel-recognition': ['recognition-cancelled'],
  'open-pages': [],
  'draw-page': [],
  'delete-document': ['document-deleted'],
  'open-review': [],
  'move-review': ['review-moved'],
  'publish-plan': ['plan-published'],
  'list-plans': [],
  'open-plan': [],
  'list-plan-tasks': [],
  'search-audit': ['audit-viewed'],
  'verify-audit': ['audit-verified'],
  'export-audit': ['audit-exported'],
  'list-units': [],
  'open-unit': [],
  'load-units': ['units-loaded'],
  'change-unit': ['unit-changed', 'unit-act-undone'],
  'amend-document': ['document-amended', 'document-separated'],
} as const satisfies Record<UseCase, readonly AuditAction[]>
