import { adviceHandlers } from './adviceHandlers.ts';
import { answerHandlers } from './answerHandlers.ts';
import { assistHandlers } from './assistHandlers.ts';
import { blockHandlers } from './blockHandlers.ts';
import { calendarHandlers } from './calendarHandlers.ts';
import { captureHandlers } from './captureHandlers.ts';
import { commitmentHandlers } from './commitmentHandlers.ts';
import { eventHandlers } from './eventHandlers.ts';
import { formHandlers } from './formHandlers.ts';
import { formatHandlers, formatListHandlers } from './formatHandlers.ts';
import { followUpHandlers } from './followUpHandlers.ts';
import { groupHandlers, groupJobHandlers } from './groupHandlers.ts';
import { groupPlanHandlers } from './groupPlanHandlers.ts';
import { groupRuleHandlers } from './groupRuleHandlers.ts';
import type { AllHandlers } from './handlerTypes.ts';
import { kitHandlers, kitJobHandlers } from './kitHandlers.ts';
import { mailHandlers } from './mailHandlers.ts';
import { normsHandlers } from './normsHandlers.ts';
import { organizationHandlers } from './organizationHandlers.ts';
import { ownSlideHandlers } from './ownSlideHandlers.ts';
import { pasteTextHandlers } from './pasteTextHandlers.ts';
import { peopleBulkHandlers } from './peopleBulkHandlers.ts';
import { peopleFileHandlers } from './peopleFileHandlers.ts';
import { peopleHandlers } from './peopleHandlers.ts';
import { preWorkAnswerHandlers, preWorkHandlers } from './preWorkHandlers.ts';
import { programHandlers } from './programHandlers.ts';
import { readListHandlers, registrationHandlers } from './registrationHandlers.ts';
import { responsibilityHandlers } from './responsibilityHandlers.ts';
import { runReportHandlers } from './runReportHandlers.ts';
import { runHandlers } from './runHandlers.ts';
import { scenarioHandlers } from './scenarioHandlers.ts';
import { sessionHandlers } from './sessionHandlers.ts';
import { supplyHandlers } from './supplyHandlers.ts';
import { themeHandlers } from './themeHandlers.ts';
import { historyHandlers, workspaceHandlers } from './workspaceHandlers.ts';

/** Each request's one handler. */
export const handlers: AllHandlers = {
  closed: {
    ...workspaceHandlers,
    ...formatListHandlers,
    ...readListHandlers,
    ...kitJobHandlers,
    ...groupJobHandlers,
  },
  open: {
    ...historyHandlers,
    ...programHandlers,
    ...eventHandlers,
    ...registrationHandlers,
    ...peopleHandlers,
    ...peopleBulkHandlers,
    ...organizationHandlers,
    ...formatHandlers,
    ...blockHandlers,
    ...sessionHandlers,
    ...scenarioHandlers,
    ...groupHandlers,
    ...groupRuleHandlers,
    ...groupPlanHandlers,
    ...kitHandlers,
    ...runHandlers,
    ...runReportHandlers,
    ...captureHandlers,
    ...normsHandlers,
    ...themeHandlers,
    ...commitmentHandlers,
    ...followUpHandlers,
    ...responsibilityHandlers,
    ...supplyHandlers,
    ...assistHandlers,
    ...adviceHandlers,
    ...preWorkHandlers,
    ...pasteTextHandlers,
    ...formHandlers,
    ...answerHandlers,
    ...preWorkAnswerHandlers,
    ...ownSlideHandlers,
    ...calendarHandlers,
    ...peopleFileHandlers,
    ...mailHandlers,
  },
};
