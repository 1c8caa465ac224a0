/** Draws who holds which role; carried into the page as text and never called here. */
export declare function drawRoles(
  list: HTMLElement,
  roles: readonly { name: string; person: string }[],
): void;
