import { Button } from '@mantine/core';
import {
  IconBell,
  IconCalendarTime,
  IconChecklist,
  IconFileText,
  IconFiles,
  IconMessage,
  IconPresentationAnalytics,
  IconStack2,
  IconUserCheck,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { NextStep, StepPlace } from '#domain/program/nextStep';
import { daysBetween } from '#domain/time';
import type { Day } from '#domain/time';
import { shortDay } from '../state/dates.ts';
import { go } from '../state/placeStore.ts';
import type { Screen } from '../state/placeStore.ts';
import card from '../ui/Card.module.css';
import classes from './NextStepList.module.css';

const PLACES: Record<StepPlace, { screen: Screen; tab: string; icon: Icon }> = {
  overview: { screen: 'overview', tab: '', icon: IconChecklist },
  responsibilities: { screen: 'overview', tab: 'responsibilities', icon: IconUserCheck },
  agenda: { screen: 'agenda', tab: '', icon: IconCalendarTime },
  people: { screen: 'people', tab: '', icon: IconUsers },
  groups: { screen: 'people', tab: 'groups', icon: IconUsersGroup },
  kit: { screen: 'kit', tab: '', icon: IconFiles },
  present: { screen: 'present', tab: '', icon: IconPresentationAnalytics },
  captures: { screen: 'follow-up', tab: '', icon: IconMessage },
  themes: { screen: 'follow-up', tab: 'themes', icon: IconStack2 },
  memos: { screen: 'follow-up', tab: 'memos', icon: IconFileText },
  commitments: { screen: 'follow-up', tab: 'commitments', icon: IconBell },
};

/** What to do next, one line each; the first one has the main button. */
export function NextStepList({ steps, eventId, today }: { steps: NextStep[]; eventId: string; today: Day }) {
  if (steps.length === 0) return <p className={classes['none']}>Nothing is waiting.</p>;
  return (
    <ul className={`${card['card'] ?? ''} ${classes['list'] ?? ''}`}>
      {steps.map((step, index) => {
        const { icon: StepIcon, screen, tab } = PLACES[step.place];
        return (
          <li key={step.id} className={classes['step']}>
            <span className={classes['day']}>
              <b>{step.on === null ? 'Now' : nearWords(step.on, today)}</b>
              {step.on === null ? null : shortDay(step.on)}
            </span>
            <StepIcon size={18} stroke={1.75} aria-hidden />
            <span className={classes['words']}>
              <strong>{step.title}</strong>
              <p>{step.detail}</p>
            </span>
            <Button
              variant={index === 0 ? 'filled' : 'default'}
              size="xs"
              onClick={() => go(screen, { eventId, tab })}
            >
              {step.button}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function nearWords(on: Day, today: Day): string {
  const days = daysBetween(today, on);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  if (days < 0) return 'Was due';
  return days < 7
    ? new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(
        new Date(`${on}T12:00:00Z`),
      )
    : `In ${days} days`;
}
