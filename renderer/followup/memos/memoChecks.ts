import type { EventSnapshot } from '#domain/eventSnapshot';

/** What to look at before a memo goes out; `fine` ones are shown as thin ticks. */
export interface MemoCheck {
  id: string;
  isFine: boolean;
  words: string;
}

/** Consent, questions and sealed notes, in words. Nothing here changes what is printed: the composers leave it out. */
export function memoChecksOf(snapshot: EventSnapshot): MemoCheck[] {
  const { captures, themes, people } = snapshot;
  const pending = captures.filter((capture) => capture.consent === 'pending' && !capture.isSealed);
  const names = [
    ...new Set(
      pending.map(
        (capture) => people.find((person) => person.id === capture.speakerId)?.display ?? 'somebody',
      ),
    ),
  ];
  const mute = themes.filter((theme) => theme.memoQuestions.length === 0);
  const sealed = captures.filter((capture) => capture.isSealed).length;
  const declined = captures.filter((capture) => capture.consent === 'declined').length;
  return [
    pending.length === 0
      ? { id: 'pending', isFine: true, words: 'Everybody who is quoted has agreed' }
      : {
          id: 'pending',
          isFine: false,
          words: `${pending.length === 1 ? 'One capture waits' : `${pending.length} captures wait`} for a yes from ${new Intl.ListFormat('en-US').format(names)}. Until then they are left out.`,
        },
    mute.length === 0
      ? { id: 'questions', isFine: true, words: 'Each theme asks a question' }
      : {
          id: 'questions',
          isFine: false,
          words: `${mute.map((theme) => `“${theme.title}”`).join(', ')} ${mute.length === 1 ? 'has' : 'have'} no question yet.`,
        },
    {
      id: 'sealed',
      isFine: true,
      words:
        sealed === 0
          ? 'Nothing from sealed rounds'
          : `Nothing from sealed rounds; ${sealed} sealed ${sealed === 1 ? 'note stays' : 'notes stay'} here`,
    },
    ...(declined === 0
      ? []
      : [
          {
            id: 'declined',
            isFine: true,
            words: `${declined === 1 ? 'One capture that was' : `${declined} captures that were`} declined ${declined === 1 ? 'is' : 'are'} left out`,
          },
        ]),
  ];
}
