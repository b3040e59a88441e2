import { error, warning } from '@actions/core'
import type { Annotation } from '../core/render/annotations.ts'

/** Shows an annotation on the run's page. */
export function annotate({ level, title, message }: Annotation): void {
  if (level === 'error') error(message, { title })
  else warning(message, { title })
}
