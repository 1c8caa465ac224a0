import { adviceHandlers } from './followup/adviceHandlers.ts';
import { answerHandlers } from './prework/answerHandlers.ts';
import { assistHandlers } from './formats/assistHandlers.ts';
import { blockHandlers } from './agenda/blockHandlers.ts';
import { calendarHandlers } from './agenda/calendarHandlers.ts';
import { captureHandlers } from './followup/captureHandlers.ts';
import { commitmentHandlers } from './followup/commitmentHandlers.ts';
import { eventHandlers } from './agenda/eventHandlers.ts';
import { formHandlers } from './prework/formHandlers.ts';
import { formatHandlers, formatListHandlers } from './formats/formatHandlers.ts';
import { followUpHandlers } from './followup/followUpHandlers.ts';
import { groupHandlers, groupJobHandlers } from './groups/groupHandlers.ts';
import { groupPlanHandlers } from './groups/groupPlanHandlers.ts';
import { groupRuleHandlers } from './groups/groupRuleHandlers.ts';
import type { AllHandlers } from './handlerTypes.ts';
import { kitHandlers, kitJobHandlers } from './kit/kitHandlers.ts';
import { mailHandlers } from './mails/mailHandlers.ts';
import { normsHandlers } from './run/normsHandlers.ts';
import { organizationHandlers } from './people/organizationHandlers.ts';
import { ownSlideHandlers } from './kit/ownSlideHandlers.ts';
import { pasteTextHandlers } from './prework/pasteTextHandlers.ts';
import { peopleBulkHandlers } from './people/peopleBulkHandlers.ts';
import { peopleFileHandlers } from './people/peopleFileHandlers.ts';
import { peopleHandlers } from './people/peopleHandlers.ts';
import { preWorkAnswerHandlers, preWorkHandlers } from './prework/preWorkHandlers.ts';
import { programHandlers } from './agenda/programHandlers.ts';
import { readListHandlers, registrationHandlers } from './people/registrationHandlers.ts';
import { responsibilityHandlers } from './agenda/responsibilityHandlers.ts';
import { runReportHandlers } from './run/runReportHandlers.ts';
import { runHandlers } from './run/runHandlers.ts';
import { scenarioHandlers } from './agenda/scenarioHandlers.ts';
import { sessionHandlers } from './agenda/sessionHandlers.ts';
import { supplyHandlers } from './agenda/supplyHandlers.ts';
import { themeHandlers } from './followup/themeHandlers.ts';
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
