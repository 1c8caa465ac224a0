/** The keys of a shortcut such as `mod+shift+Z` as they stand on this keyboard; none for no shortcut. */
export function shortcutKeys(shortcut: string | null, isMac = isMacKeyboard()): string[] {
  if (shortcut === null) return [];
  return shortcut.split('+').map((key) => {
    switch (key.toLowerCase()) {
      case 'mod':
        return isMac ? '⌘' : 'Ctrl';
      case 'shift':
        return isMac ? '⇧' : 'Shift';
      case 'alt':
        return isMac ? '⌥' : 'Alt';
      default:
        return key.length === 1 ? key.toUpperCase() : key;
    }
  });
}

function isMacKeyboard(): boolean {
  return /Mac/.test(navigator.userAgent);
}
