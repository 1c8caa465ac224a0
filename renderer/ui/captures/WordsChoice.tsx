import { SegmentedControl } from '@mantine/core';
import type { CaptureText } from './CaptureFields.tsx';

const WORDS = [
  { value: 'verbatim', label: 'Word for word' },
  { value: 'paraphrase', label: 'In other words' },
  { value: 'reading', label: 'My own reading' },
];

/** Whose words a note holds: the speaker's own, a paraphrase, or what the writer makes of it. A quote is never a reading. */
export function WordsChoice({
  capture,
  onChange,
}: {
  capture: Pick<CaptureText, 'kind' | 'isVerbatim' | 'isReading'>;
  onChange: (changes: Pick<CaptureText, 'isVerbatim' | 'isReading'>) => void;
}) {
  return (
    <>
      <span id="capture-words">Whose words</span>
      <SegmentedControl
        aria-labelledby="capture-words"
        value={capture.isReading ? 'reading' : capture.isVerbatim ? 'verbatim' : 'paraphrase'}
        onChange={(value) => onChange({ isVerbatim: value === 'verbatim', isReading: value === 'reading' })}
        data={capture.kind === 'quote' ? WORDS.slice(0, 2) : WORDS}
      />
    </>
  );
}
