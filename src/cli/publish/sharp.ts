import type sharp from 'sharp';

/** The library that measures and encodes pictures. */
export type Sharp = typeof sharp;

/** What publishing lacks without it, and how to get it, in one line. */
export const WITHOUT_SHARP =
  'Pictures are copied as they are, with all that they say of camera and place: "npm install sharp" lets this command measure, resize and clean them.';

/** Loads the package `sharp`; `undefined` if it is not installed beside this one, or not for this machine. */
export async function findSharp(): Promise<Sharp | undefined> {
  try {
    return (await import('sharp')).default;
  } catch {
    return undefined;
  }
}
