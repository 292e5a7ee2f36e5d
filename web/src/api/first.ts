declare global {
  /** What `public/boot.js` asked for before the scripts of the page were there. */
  var first: { path: string; answer: Promise<Response | undefined> } | undefined;
}

/** Sends a request for a path, or takes the answer that is already on its way; that is taken once. */
export async function sendOrTakeFirst(path: string, send: () => Promise<Response>): Promise<Response> {
  const { first } = globalThis;
  if (first?.path !== path) return send();
  globalThis.first = undefined;
  return (await first.answer) ?? send();
}
