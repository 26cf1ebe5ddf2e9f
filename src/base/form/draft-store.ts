/** Where drafts are, and how to drop one at once. `draft.ts` has the rest. */

/** Before the names of everything that a draft stores. */
export const draftPrefix = 'coalition-widgets:draft ';
/** The length of a draft's id, a UUID. Its key follows. */
const ID = 36;

/** Where the sealed answers are, by the tab's record of a draft. */
export const answersName = (record: string): string => draftPrefix + record.slice(0, ID);
export const keyIn = (record: string): string => record.slice(ID);

/** The tab's record of a draft: the id of the draft and its key. `null` without one, and if the page forbids storage. */
export function recordOf(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Deletes a draft: its key, then its answers. */
export function dropDraft(name: string): void {
  const record = recordOf(name);
  if (!record) return;
  sessionStorage.removeItem(name);
  localStorage.removeItem(answersName(record));
}
