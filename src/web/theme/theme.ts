import { createTheme } from '@mantine/core'

/** Colours and fonts stand in `tokens.css` as plain variables, so that no style is written into the page at run time. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  defaultRadius: 4,
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 } } },
  },
})
