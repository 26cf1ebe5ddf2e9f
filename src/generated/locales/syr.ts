
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
'coalition-contact.email': `ܒܝܠܕܪܐ ܐܠܩܛܪܘܢܝܐ`,
'coalition-contact.heading': `ܐܣܝܪܘܬܐ ܥܡܢ`,
'coalition-contact.phone': `ܬܠܝܦܘܢ`,
'coalition-contact.site': `ܐܬܪܐ ܐܠܩܛܪܘܢܝܐ`,
'coalition-goals.heading': `ܢܝܫ̈ܝܢ`,
'coalition-members.any-place': `ܟܠܗܝܢ ܕܘܟ̈ܝܬܐ`,
'coalition-members.any-sector': `ܟܠܗܝܢ ܚܩܠ̈ܬܐ`,
'coalition-members.clear': `ܚܘܘܝܐ ܕܟܠܗܘܢ ܗܕ̈ܡܐ`,
'coalition-members.found': `ܗܕ̈ܡܐ ܕܐܫܬܟܚܘ:`,
'coalition-members.heading': `ܗܕ̈ܡܝܢ`,
'coalition-members.none': `ܠܐ ܐܫܬܟܚ ܗܕܡܐ.`,
'coalition-members.place': `ܕܘܟܬܐ`,
'coalition-members.search': `ܒܨܝܐ ܒܝܢܬ ܗܕ̈ܡܐ`,
'coalition-members.sector': `ܚܩܠܐ`,
'coalition-mission.heading': `ܫܠܝܚܘܬܢ`,
'coalition-values.heading': `ܛܝܡ̈ܝܢ`,
'coalition-vision.heading': `ܚܙܬܢ`,
'member-counter.about': `ܐܝܟ`,
'member-counter.at-most': `ܥܕܡܐ`,
'member-counter.heading': `ܒܡܢܝ̈ܢܐ`,
'volunteer-form.again': `ܠܐ ܐܬܡܨܝ ܕܢܫܬܕܪ ܦܬܩܐ ܗܫܐ. ܠܐ ܐܒܕ ܡܕܡ. ܡܨܐ ܕܢܗܘܐ ܢܘܣܝܐ ܐܚܪܢܐ.`,
'volunteer-form.another': `ܡܘܠܝܐ ܕܦܬܩܐ ܐܚܪܢܐ`,
'volunteer-form.choose': `ܓܒܝܬܐ ܡܬܒܥܝܐ`,
'volunteer-form.consent': `ܠܐ ܡܫܬܕܪ ܡܕܡ ܐܠܐ ܐܢ ܢܬܬܣܝܡ ܪܘܫܡܐ ܒܡܪܒܥܐ ܗܢܐ.`,
'volunteer-form.consent-link': `ܐܝܟܢܐ ܡܬܚܫܚܝܢ ܒܦܘܢܝ̈ܐ (ܡܬܦܬܚ ܒܕܦܐ ܚܕܬܐ)`,
'volunteer-form.date': `ܡܬܒܥܐ ܣܝܩܘܡܐ ܓܡܝܪܐ: ܝܘܡܐ ܘܝܪܚܐ ܘܫܢܬܐ.`,
'volunteer-form.email': `ܡܬܒܥܐ ܡܘܢܥܐ ܕܒܝܠܕܪܐ ܐܠܩܛܪܘܢܝܐ، ܐܝܟ:`,
'volunteer-form.heading': `ܦܘܠܚܢܐ ܨܒܝܢܝܐ ܥܡܢ`,
'volunteer-form.keep': `ܡܢܝܢܐ ܗܢܐ ܡܥܕܪ ܠܡܫܟܚܘ ܬܘܒ ܠܦܘܢܝ̈ܐ ܐܢ ܢܗܘܘܢ ܫܘܐܠ̈ܐ. ܛܒ ܗܘ ܕܢܬܟܬܒ.`,
'volunteer-form.number': `ܡܬܒܥܐ ܡܢܝܢܐ ܟܬܝܒܐ ܒܪ̈ܘܫܡܐ ܕܡܢܝܢܐ، ܕܠܐ ܢܝܫܐ ܒܝܢܬ ܐܠܦ̈ܐ.`,
'volunteer-form.option': `ܒܠܚܘܕ ܦܘܢܝܐ ܕܒܣܕܪܐ ܡܨܐ ܕܢܬܓܒܐ.`,
'volunteer-form.optional': `(ܠܘ ܐܠܨܝܐ)`,
'volunteer-form.receipt': `ܡܢܝܢܐ ܕܩܘܒܠܐ:`,
'volunteer-form.refused': `ܦܬܩܐ ܠܐ ܐܬܩܒܠ. ܠܐ ܐܒܕ ܡܕܡ: ܟܠܗܘܢ ܦܘܢܝ̈ܐ ܥܕܟܝܠ ܗܪܟܐ ܐܢܘܢ.`,
'volunteer-form.refused-field': `ܦܘܢܝܐ ܗܢܐ ܠܐ ܐܬܩܒܠ. ܣܢܝܩ ܗܘ ܥܠ ܚܝܪܐ ܐܚܪܢܐ.`,
'volunteer-form.required': `ܡܬܒܥܐ ܗܪܟܐ ܦܘܢܝܐ.`,
'volunteer-form.required-choice': `ܙܕܩ ܕܢܬܓܒܐ ܦܘܢܝܐ.`,
'volunteer-form.required-choices': `ܙܕܩ ܕܢܬܓܒܐ ܦܘܢܝܐ ܚܕ ܐܘ ܝܬܝܪ.`,
'volunteer-form.required-tick': `ܙܕܩ ܕܢܬܬܣܝܡ ܪܘܫܡܐ ܒܡܪܒܥܐ ܗܢܐ.`,
'volunteer-form.send': `ܫܘܕܪܐ`,
'volunteer-form.sending': `ܡܫܬܕܪ…`,
'volunteer-form.sent': `ܬܘܕܝ. ܦܬܩܐ ܡܛܐ.`,
'volunteer-form.summary': `ܐܝܬ ܦܘܢܝ̈ܐ ܕܣܢܝܩܝܢ ܥܠ ܚܝܪܐ ܐܚܪܢܐ`,
'volunteer-form.tel': `ܡܬܒܥܐ ܡܢܝܢܐ ܕܬܠܝܦܘܢ ܟܬܝܒܐ ܒܪ̈ܘܫܡܐ ܕܡܢܝܢܐ، ܘܡܨܐ ܕܢܗܘܐ ܩܕܡܘܗܝ ܢܝܫܐ ܕܬܘܣܦܬܐ.`,
'volunteer-form.too-early': `ܣܝܩܘܡܐ ܩܕܡܝܐ ܡܬܡܨܝܢܐ:`,
'volunteer-form.too-large': `ܡܢܝܢܐ ܡܬܡܨܝܢܐ ܕܪܒ ܡܢ ܟܠ:`,
'volunteer-form.too-late': `ܣܝܩܘܡܐ ܐܚܪܝܐ ܡܬܡܨܝܢܐ:`,
'volunteer-form.too-long': `ܟܬܝܒܬܐ ܗܕܐ ܐܪܝܟܐ ܝܬܝܪ ܡܢ ܕܙܕܩ. ܣܟܐ ܕܡܢܝܢܐ ܕܐܬܘܬ̈ܐ:`,
'volunteer-form.too-long-unsaid': `ܟܬܝܒܬܐ ܗܕܐ ܐܪܝܟܐ ܝܬܝܪ ܡܢ ܕܙܕܩ.`,
'volunteer-form.too-small': `ܡܢܝܢܐ ܡܬܡܨܝܢܐ ܕܙܥܘܪ ܡܢ ܟܠ:`,
    };
  