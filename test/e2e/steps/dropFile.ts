import type { Locator } from '@playwright/test';

/** Lets a file go over a part of a page, as a hand does that brings it from a folder. */
export async function dropFile(over: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const content = Buffer.from(bytes).toString('base64');
  const dataTransfer = await over.page().evaluateHandle(
    (file) => {
      const dragged = new DataTransfer();
      const letters = Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0));
      dragged.items.add(new File([letters], file.name));
      return dragged;
    },
    { name, content },
  );
  await over.dispatchEvent('drop', { dataTransfer });
}
