import type { Convener } from '../fixtures/app.ts';

/** What the app asked the operating system to show. */
export interface SystemDialog {
  title: string;
  defaultPath: string;
  endings: string[];
}

/**
 * Lets the operating system’s next dialog be answered with that path, or be cancelled with null. The system draws it
 * outside of every page, where no test can press; so its answer, and nothing of the app, is put in here for one time.
 */
export function answerSystemDialog(
  { app }: Convener,
  kind: 'open' | 'save',
  path: string | null,
): Promise<void> {
  return app.evaluate(
    ({ dialog }, wish) => {
      const name = wish.kind === 'open' ? 'showOpenDialog' : 'showSaveDialog';
      const real: unknown = Reflect.get(dialog, name);
      const answer = (...given: unknown[]) => {
        Reflect.set(dialog, name, real);
        Reflect.set(globalThis, 'lastSystemDialog', given.at(-1));
        return Promise.resolve({
          canceled: wish.path === null,
          filePath: wish.path ?? '',
          filePaths: wish.path === null ? [] : [wish.path],
        });
      };
      Reflect.set(dialog, name, answer);
    },
    { kind, path },
  );
}

/** The dialog that was answered last, as the app asked for it; null while there was none. */
export function lastSystemDialog({ app }: Convener): Promise<SystemDialog | null> {
  return app.evaluate(() => {
    // The boundary: what the app gave to the system's dialog is Electron's to define.
    const asked = Reflect.get(globalThis, 'lastSystemDialog') as Electron.SaveDialogOptions | undefined;
    if (asked === undefined) return null;
    return {
      title: asked.title ?? '',
      defaultPath: asked.defaultPath ?? '',
      endings: (asked.filters ?? []).flatMap((filter) => filter.extensions),
    };
  });
}
