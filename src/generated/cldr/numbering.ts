// Generated: do not edit. `npm run generate:tables` makes it anew.
/** The tags whose default numbering system is another than Latin, or than their language's own (CLDR defaultNumberingSystem). */
export const tagsByNumbering = {
  arab: 'ar-BH ar-DJ ar-EG ar-ER ar-IL ar-IQ ar-JO ar-KM ar-KW ar-LB ar-MR ar-OM ar-PS ar-QA ar-SA ar-SD ar-SO ar-SS ar-SY ar-TD ar-YE ckb',
};
