import type { paper as vi } from '../vi/paper.ts'

export const paper: Record<keyof typeof vi, string> = {
  'assignment-title': 'List of tasks and who carries them out',
  'assignment-tasks': 'Tasks',
  'assignment-reports': 'Reports',
  'column-number': 'No.',
  'column-place': 'Section',
  'column-task': 'Task',
  'column-lead': 'Lead',
  'column-support': 'Support',
  'column-due': 'Due',
  'column-product': 'Product, result',
  'column-report': 'Report',
  'column-reporter': 'Who reports',
  'column-receiver': 'Who receives it',
}
