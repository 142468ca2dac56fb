import type { noticesPage as vi } from '../vi/notices-page.ts'

export const noticesPage = {
  notices: 'Notices',
  'notices-about':
    'Reminders come at seven in the morning of working days. Each thing is told once at each step, and not while the other side owes an answer.',
  'notices-unread': 'Notices, {count} not seen',
  'notices-new': 'Not seen',
  'notices-only-unread': 'Not seen',
  'notices-mark-all': 'Mark all as seen',
  'notices-mail': 'Daily mail of reminders',
  'notices-none': 'No notices yet',
  'notices-none-unread': 'All notices have been seen',
  'notices-none-text': 'What is due soon, overdue or waits for your answer will stand here.',
  'notice-due': 'due {day}',
  'notice-since': 'since {day}',
  'notice-due-in-a-week': 'Due soon',
  'notice-due-in-two-days': 'Two working days left',
  'notice-due-today': 'Last working day',
  'notice-overdue': 'Just overdue',
  'notice-overdue-raised': 'Overdue, told above',
  'notice-overdue-long': 'Long overdue',
  'notice-judge': 'Waits for your confirmation or answer',
  'notice-judge-raised': 'Waits long for an answer, told above',
  'notice-extension': 'More time asked for',
  'notice-extension-raised': 'More time asked for, unanswered',
  'notice-offer': 'Another day offered',
} as const satisfies Record<keyof typeof vi, string>
