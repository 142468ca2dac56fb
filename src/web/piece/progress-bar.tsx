import './piece.css'

/** How much is done, as a bar; the words beside it say the same. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const share = total ? Math.round((done / total) * 100) : 0
  return (
    <div className="progress-bar" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={share}>
      <div style={{ width: `${share}%` }} />
    </div>
  )
}
