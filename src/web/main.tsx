import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './remote/query-client.ts'
import { router } from './router.tsx'
import { currentLanguage } from './speech/language.ts'
import { loadSentences } from './speech/sentences.ts'
import { theme } from './theme/theme.ts'
import './theme/fonts.css'
import './theme/mantine.css'
import './theme/tokens.css'
import './theme/mantine-fit.css'
import './theme/base.css'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')

const root = createRoot(place)
const show = () =>
  root.render(
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
// Where the chosen language cannot be had, the page comes in Vietnamese.
loadSentences(currentLanguage()).catch(console.error).then(show, console.error)
