// Generated: do not edit. `npm run generate` makes it anew.
export const words: Readonly<Record<string, string>> = {};
