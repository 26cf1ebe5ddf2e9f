
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'base.failed': `This part of the page could not be loaded.`,
'base.retry': `Try again`,
'coalition-goals.heading': `Our goals`,
    };
  