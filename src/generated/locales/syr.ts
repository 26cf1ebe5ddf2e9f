
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'base.failed': `ܗܕܐ ܡܢܬܐ ܕܦܐܬܐ ܠܐ ܐܬܛܥܢܬ.`,
'base.retry': `ܢܘܣܝܐ ܐܚܪܢܐ`,
'coalition-about.founded': `ܫܬܐܣܬܐ`,
'coalition-about.heading': `ܡܢ ܐܢܚܢܢ`,
'coalition-about.seat': `ܡܘܬܒܐ`,
'coalition-goals.heading': `ܢܝܫ̈ܝܢ`,
'coalition-mission.heading': `ܫܠܝܚܘܬܢ`,
'coalition-values.heading': `ܛܝܡ̈ܝܢ`,
'coalition-vision.heading': `ܚܙܬܢ`,
'member-counter.about': `ܐܝܟ`,
'member-counter.at-most': `ܥܕܡܐ`,
'member-counter.heading': `ܒܡܢܝ̈ܢܐ`,
    };
  