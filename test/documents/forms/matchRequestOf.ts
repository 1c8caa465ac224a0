import type { EventSnapshot } from '#domain/eventSnapshot';
import { homeConversationForm } from '#domain/forms/homeConversationForm';
import type { MatchRequest } from '#domain/forms/matchReturned';
import { questionnaireForm } from '#domain/forms/questionnaireForm';
import { unprintedAnswer, writeUpForm } from '#domain/forms/writeUpForm';

/** What an event’s forms are matched with. */
export function matchRequestOf(
  snapshot: EventSnapshot,
  otherEvents: MatchRequest['otherEvents'] = [],
): MatchRequest {
  return {
    event: snapshot.event,
    otherEvents,
    people: snapshot.people,
    unprintedOf: (person, fieldId) => unprintedAnswer(snapshot, { person, fieldId }),
    formOf: (kind, person) => {
      switch (kind) {
        case 'write-up':
          return writeUpForm(snapshot, person);
        case 'questionnaire':
          return questionnaireForm(snapshot, person);
        case 'home-conversation':
          return homeConversationForm(snapshot, person);
      }
    },
  };
}
