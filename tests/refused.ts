/** Collects in the page what its policy refuses. To run in a page before anything else does. */
export function watchPolicy(): void {
  const refused: string[] = [];
  Object.assign(window, { refused });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    refused.push(`${effectiveDirective} ${blockedURI}`),
  );
}

/** What has been refused so far. Runs in the page. */
export const refused = (): string[] => (window as unknown as { refused: string[] }).refused;
