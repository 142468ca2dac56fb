import { DatePicker, DatesProvider } from '@mantine/dates'
import '@mantine/dates/styles.css'
import 'dayjs/locale/vi'
import { useLanguage } from '../speech/language.ts'

/** Loaded when first opened: a calendar is heavy and most days are typed. */
export function DayCalendar({ value, year, onPick }: { value: string | null; year: number; onPick: (iso: string) => void }) {
  const language = useLanguage()
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePicker value={value} defaultDate={value ?? `${year}-01-01`} hideOutsideDates onChange={day => day && onPick(day)} />
    </DatesProvider>
  )
}
