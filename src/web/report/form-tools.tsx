import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useSay } from '../speech/use-say.ts'

interface ToolsProps {
  readonly name: string
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** Moves a part, a column or a row by one place, or takes it out. */
export function FormTools({ name, onMove, onRemove }: ToolsProps) {
  const say = useSay()
  return (
    <span className="form-tools">
      <ActionIcon variant="subtle" color="gray" aria-label={say('form-up', { name })} onClick={() => onMove(-1)}>
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={say('form-down', { name })} onClick={() => onMove(1)}>
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={say('form-remove', { name })} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </span>
  )
}
