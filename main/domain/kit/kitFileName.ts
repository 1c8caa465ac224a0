import { fileNameOf } from '../fileName.ts';
import type { KitRequest } from './kitEntry.ts';

/** The name of a document’s file. */
export function kitFileName(
  { snapshot, planVersion }: Pick<KitRequest, 'snapshot' | 'planVersion'>,
  document: string,
  extension: 'docx' | 'pptx' | 'html',
  person: string | null = null,
): string {
  const { event } = snapshot;
  return fileNameOf({
    date: event.startsOn,
    event: event.name,
    document,
    person,
    version: planVersion,
    extension,
  });
}
