import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';

/** The bridge: ask and listen, nothing more. It never changes for a new request or event. */
contextBridge.exposeInMainWorld('bridge', {
  ask: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('ask', name, input),
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
