/** True on the older Electron that stands in where the current one cannot be had; it is for development and never shipped. */
export const isOlderRuntime = Number(process.versions.electron.split('.')[0]) < 28;
