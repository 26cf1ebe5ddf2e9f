/** The folder of the packages that only the accessibility tests need. */
export const own = 'tests/accessibility/engines';
