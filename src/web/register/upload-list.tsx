import { CloseButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useSay } from '../speech/use-say.ts'
import { forget, type Upload, useUploads } from './uploads.ts'

/** Files on their way, and files turned away with the reason. */
export function UploadList() {
  const uploads = useUploads()
  if (!uploads.length) return null
  return (
    <ul className="uploads" aria-live="polite">
      {uploads.map(upload => (
        <li key={upload.key}>
          {upload.refusal ? <RefusedUpload upload={upload} refusal={upload.refusal} /> : <Sending upload={upload} />}
        </li>
      ))}
    </ul>
  )
}

function Sending({ upload }: { upload: Upload }) {
  const say = useSay()
  const label = upload.share < 1 ? say('upload-sending', { name: upload.fileName }) : say('upload-reading', { name: upload.fileName })
  return (
    <div className="note">
      <p>{label}</p>
      <progress className="upload-bar" aria-label={label} max={1} {...(upload.share < 1 ? { value: upload.share } : {})} />
    </div>
  )
}

function RefusedUpload({ upload, refusal }: { upload: Upload; refusal: NonNullable<Upload['refusal']> }) {
  const say = useSay()
  return (
    <div className="note note-bad upload-refused" role="alert">
      <div>
        <p>
          <strong>{say('upload-refused', { name: upload.fileName })}</strong>
        </p>
        <p>{refusal.message}</p>
        {refusal.first && (
          <p>
            <Link to="/documents/$documentId" params={{ documentId: refusal.first.id }} search={{}} onClick={() => forget(upload.key)}>
              {say('upload-open-first', { name: refusal.first.fileName })}
            </Link>
          </p>
        )}
      </div>
      <CloseButton aria-label={say('close')} onClick={() => forget(upload.key)} />
    </div>
  )
}
