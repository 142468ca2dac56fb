import { createTheme } from '@mantine/core'

/** Colours and fonts stand in `tokens.css` as plain variables, so that no style is written into the page at run time. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  defaultRadius: 4,
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // Fixed, so that a list that hangs over the edge of the window does not make the page longer and move what is under the pointer.
    Popover: { defaultProps: { transitionProps: { duration: 0 }, floatingStrategy: 'fixed' } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 }, floatingStrategy: 'fixed' } },
  },
})
