import { queryOptions } from '@tanstack/react-query'
import type { OpenedPage, OpenedPages } from '../../api/page.ts'
import { call } from './call.ts'

const address = (id: string) => `/documents/${encodeURIComponent(id)}/pages`

/** The pages of a file never change. */
export const pagesQuery = (id: string) =>
  queryOptions({
    queryKey: ['pages', id],
    queryFn: ({ signal }) => call<OpenedPages>(address(id), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const pageQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: ['page', id, page],
    queryFn: ({ signal }) => call<OpenedPage>(`${address(id)}/${page}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const pictureAddress = (id: string, page: number, width: number) => `/api${address(id)}/${page}/picture?width=${width}`
