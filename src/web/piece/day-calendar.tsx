import { DatePicker, DatesProvider } from '@mantine/dates'
import '@mantine/dates/styles.css'
import 'dayjs/locale/vi'
import { useLanguage } from '../speech/language.ts'
import { useSay } from '../speech/use-say.ts'

/** Loaded when first opened: a calendar is heavy and most days are typed. */
export function DayCalendar({ value, year, onPick }: { value: string | null; year: number; onPick: (iso: string) => void }) {
  const language = useLanguage()
  const say = useSay()
  const [previous, next, levels] = [say('calendar-previous'), say('calendar-next'), say('calendar-levels')]
  const ariaLabels = {
    previousMonth: previous,
    nextMonth: next,
    previousYear: previous,
    nextYear: next,
    previousDecade: previous,
    nextDecade: next,
    monthLevelControl: levels,
    yearLevelControl: levels,
  }
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePicker
        ariaLabels={ariaLabels}
        value={value}
        defaultDate={value ?? `${year}-01-01`}
        hideOutsideDates
        onChange={day => day && onPick(day)}
      />
    </DatesProvider>
  )
}
