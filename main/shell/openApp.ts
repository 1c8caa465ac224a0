import { app, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { WorkspaceState } from '#contract';
import type { WireEvent } from '../requests/wire.ts';
import type { AppPlaces } from './appPlaces.ts';
import { serveAppFiles } from './appProtocol.ts';
import { changeSettings, settingsHandlers } from './appSettings.ts';
import { answerWindows, done, loadContract } from './ipc.ts';
import { kitFolder } from './kitFolder.ts';
import { openLog } from './log.ts';
import { mailDrafts } from './mailDrafts.ts';
import { showMenu } from './menu.ts';
import { announce } from './ownWindows.ts';
import { openPlannerWindow } from './plannerWindow.ts';
import { pdfPrint } from './pdfPrint.ts';
import { followPower } from './power.ts';
import { presenter } from './presenting.ts';
import { ownSlideFiles } from './ownSlideFiles.ts';
import { pictureReader } from './pictureReader.ts';
import { openSettings } from './settings.ts';
import { stayAwake } from './stayAwake.ts';
import { chosenFileSave } from './chosenFileSave.ts';
import { workspaceFiles } from './workspaceFiles.ts';
import { startWorkspaceProcess } from './startWorkspaceProcess.ts';
import { superviseWorkspace } from './workspaceSupervisor.ts';

/** The style sheets of a page are asked for together, within this many milliseconds. */
const settledMs = 10;

/** Joins the parts of the shell and opens the planner window; the window does not wait for the workspace. */
export function openApp(places: AppPlaces): void {
  const log = openLog(places.logs, Date.now);
  const settings = openSettings(places.settings, log.note);
  process.on('uncaughtException', (reason) => {
    log.bug('the shell', reason);
  });
  process.on('unhandledRejection', (reason) => {
    log.bug('the shell', reason);
  });

  let planner: BrowserWindow | null = null;
  let isReady = false;
  const plannerNow = (): BrowserWindow | null => planner;

  void app.whenReady().then(() => {
    serveAppFiles({
      folder: places.pages,
      readPicture: (pictureId) => workspace.ask('picture.read', { pictureId }),
      handedOver: makeReady,
    });
    let history: Pick<WorkspaceState, 'undo' | 'redo'> = { undo: null, redo: null };
    // First of all: while the page loads in its own process, this one gets everything else ready.
    openPlanner();
    const workspace = superviseWorkspace({
      start: () => startWorkspaceProcess(places, log.note),
      announce: hear,
      tell: log.note,
    });
    const files = workspaceFiles({
      folder: places.workspaces,
      settings,
      ask: workspace.ask,
      window: plannerNow,
      tell: log.note,
    });
    void files.openLast();

    const awake = stayAwake();
    const power = followPower({ stayAwake: awake, ask: workspace.ask });
    const presenting = presenter({
      preload: places.preload,
      settings,
      stayAwake: awake,
      planner: plannerNow,
    });
    const kit = kitFolder({ ask: workspace.ask, window: plannerNow });
    const mails = mailDrafts({ ask: workspace.ask, folderOf: kit.usual });
    const pdf = pdfPrint({ preload: places.preload, folderOf: kit.usual, announce });
    const pictures = pictureReader({ preload: places.preload });
    const ownSlides = ownSlideFiles({ ask: workspace.ask, window: plannerNow, draw: pictures.draw });
    answerWindows({
      log,
      askWorkspace: workspace.askAsText,
      handlers: {
        'shell.openSample': ({ sample }) => files.openSample(sample),
        'shell.openOwnWorkspace': files.openOwn,
        'shell.chooseWorkspace': files.choose,
        'present.state': presenting.state,
        'present.open': presenting.open,
        'present.close': presenting.close,
        'present.showCompactClock': presenting.showCompactClock,
        'present.openOnConsole': ({ key }) => {
          showPlanner();
          announce({ event: 'console.keyPressed', payload: { key } });
          return done;
        },
        'present.useDisplay': presenting.useDisplay,
        'kit.save': kit.save,
        'kit.savePdf': pdf.save,
        'kit.stopPdf': pdf.stop,
        'kit.drawn': pdf.drawn,
        'kit.openFolder': kit.open,
        'ownSlide.choose': ownSlides.choose,
        'ownSlide.take': ownSlides.take,
        'picture.wanted': pictures.wanted,
        'picture.drawn': pictures.drawn,
        'mail.drafts': mails.write,
        'mail.copy': mails.copy,
        'mail.open': mails.open,
        'preWork.copyText': mails.copyText,
        'calendar.save': chosenFileSave({
          read: (input) => workspace.ask('calendar.read', input),
          window: plannerNow,
          title: 'Save calendar file',
          kindOf: () => ({ name: 'Calendar', extension: 'ics' }),
        }),
        'format.save': chosenFileSave({
          read: (input) => workspace.ask('format.file', input),
          window: plannerNow,
          title: 'Save the format as a file',
          kindOf: () => ({ name: 'Format', extension: 'json' }),
        }),
        'people.export': chosenFileSave({
          read: (input) => workspace.ask('people.file', input),
          window: plannerNow,
          title: 'Export people',
          kindOf: ({ kind }) =>
            kind === 'xlsx'
              ? { name: 'Excel workbook', extension: 'xlsx' }
              : { name: 'Comma-separated values', extension: 'csv' },
        }),
        ...settingsHandlers(settings, showMenuNow),
      },
    });

    showMenuNow();

    app.on('second-instance', showPlanner);
    app.on('activate', showPlanner);
    app.on('window-all-closed', () => {
      app.quit();
    });
    app.on('will-quit', (event) => {
      event.preventDefault();
      void workspace.stop().finally(() => {
        app.exit();
      });
    });

    function openPlanner(): void {
      const window = openPlannerWindow(places.preload, settings);
      planner = window;
      window.once('closed', () => {
        planner = null;
        // Without the console nobody could end what the audience sees.
        presenting.close();
        presenting.showCompactClock({ isShown: false });
      });
    }

    /**
     * A page asks for its style sheets last. From then on it is busy with itself for a while, and the contract is read
     * before its first request comes; earlier, reading it would hold up the page's files.
     */
    function makeReady(url: string): void {
      if (isReady || !url.endsWith('.css')) return;
      isReady = true;
      setTimeout(() => void loadContract(), settledMs);
    }

    function showPlanner(): void {
      if (planner === null) openPlanner();
      if (planner?.isMinimized()) planner.restore();
      planner?.focus();
    }

    function hear(message: WireEvent): void {
      announce(message);
      if (message.event === 'run.changed') power.hear(message.payload);
      if (endsRun(message)) presenting.showCompactClock({ isShown: false });
      if (message.event === 'workspace.changed') {
        const { undo, redo } = message.payload;
        if (undo?.label === history.undo?.label && redo?.label === history.redo?.label) return;
        history = { undo, redo };
        showMenuNow();
      }
    }

    function showMenuNow(): void {
      showMenu(
        {
          undoLabel: history.undo?.label ?? null,
          redoLabel: history.redo?.label ?? null,
          scheme: settings.read().scheme,
        },
        {
          choose: (command) => {
            announce({ event: 'command.chosen', payload: { command } });
          },
          changeScheme: (scheme) => {
            changeSettings(settings, { scheme });
            showMenuNow();
          },
          openLogs: () => void shell.openPath(places.logs),
        },
      );
    }
  });
}

/** Whether there is nothing to time any more. */
function endsRun(message: WireEvent): boolean {
  if (message.event === 'run.rehearsalEnded') return true;
  return message.event === 'run.changed' && message.payload.endedAt !== null;
}
