import { queryOptions } from '@tanstack/react-query'
import type { RecognitionList } from '../../api/recognition.ts'
import { call } from './call.ts'

const lookEveryMs = 1500

/** Asked for again and again while something is being recognised. */
export const recognitionsQuery = queryOptions({
  queryKey: ['recognitions'],
  queryFn: ({ signal }) => call<RecognitionList>('/recognitions', { signal }),
  refetchInterval: query => (query.state.data?.items.some(({ refusal }) => refusal === null) ? lookEveryMs : false),
})

export const cancelRecognition = (id: string) => call<void>(`/recognitions/${encodeURIComponent(id)}`, { method: 'DELETE' })
