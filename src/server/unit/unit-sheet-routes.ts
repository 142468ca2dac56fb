import { unitExportQuery, unitImportedSchema, unitImportQuery, unitImportSchema, unitTryQuery } from '../../api/unit.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { exportUnits } from '../../usecase/unit/export-units.ts'
import { checkUnitImport, importUnits } from '../../usecase/unit/import-units.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { uploadedFile } from '../ground/uploaded-file.ts'

const mediaTypes = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** The tree as a table, out and in. */
export function addUnitSheetRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/units/export',
    {
      config: { useCase: 'export-units' },
      schema: {
        summary: 'The tree of a day as a table, .xlsx or .csv, with the columns that the import takes',
        querystring: unitExportQuery,
      },
    },
    async (request, reply) => {
      const { fileName, content } = await exportUnits(office, request.caller, request.query)
      return reply.type(mediaTypes[request.query.format]).header('content-disposition', `attachment; filename="${fileName}"`).send(content)
    },
  )

  app.post(
    '/api/units/import/check',
    {
      config: { useCase: 'import-units' },
      schema: {
        summary: 'What a table of units would do, line by line, without doing it: a form with the field `file`',
        consumes: ['multipart/form-data'],
        querystring: unitTryQuery,
        response: { 200: unitImportSchema },
      },
    },
    async request => checkUnitImport(office, request.caller, { ...(await uploadedFile(request, office)), day: request.query.day }),
  )

  app.post(
    '/api/units/import',
    {
      config: { useCase: 'import-units' },
      schema: {
        summary: 'Create and change units by a table, all lines or none: a form with the field `file`',
        consumes: ['multipart/form-data'],
        querystring: unitImportQuery,
        response: { 201: unitImportedSchema },
      },
    },
    async (request, reply) => {
      const { day, basis } = request.query
      return reply.code(201).send(await importUnits(office, request.caller, { ...(await uploadedFile(request, office)), day, basis }))
    },
  )
}
