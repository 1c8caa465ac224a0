import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';

/**
 * The bridge: ask and listen, nothing more. It never changes for a new request or event. Answers are JSON: one text goes
 * from world to world many times faster than the thousand objects of an event.
 */
contextBridge.exposeInMainWorld('bridge', {
  // The boundary: the shell answers every request with text.
  ask: (name: string, input: unknown) => ipcRenderer.invoke('ask', name, input) as Promise<string>,
  listen: (event: string, callback: (payload: unknown) => void): (() => void) => {
    const hear = (_: IpcRendererEvent, announced: string, payload: unknown): void => {
      if (announced === event) callback(payload);
    };
    ipcRenderer.on('announce', hear);
    return () => {
      ipcRenderer.off('announce', hear);
    };
  },
});
