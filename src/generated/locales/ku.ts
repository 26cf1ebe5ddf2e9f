
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'base.failed': `Ev beşê rûpelê nehat barkirin.`,
'base.retry': `Dîsa biceribîne`,
'coalition-about.founded': `Damezrandin`,
'coalition-about.heading': `Em kî ne`,
'coalition-about.seat': `Navend`,
'coalition-goals.heading': `Armancên me`,
'coalition-mission.heading': `Peyama me`,
'coalition-values.heading': `Nirxên me`,
'coalition-vision.heading': `Vîzyona me`,
'member-counter.about': `nêzîkî`,
'member-counter.at-most': `heta`,
'member-counter.heading': `Bi hejmaran`,
'volunteer-form.email': `An email address is needed, such as:`,
'volunteer-form.tel': `A phone number is needed, in digits; a plus sign may come first.`,
'volunteer-form.too-long': `This is too long. Largest number of characters:`,
'volunteer-form.too-long-unsaid': `This is too long.`,
'volunteer-form.date': `A whole date is needed: day, month and year.`,
'volunteer-form.too-early': `The earliest possible date:`,
'volunteer-form.too-late': `The latest possible date:`,
'volunteer-form.number': `A number is needed, in digits, without a mark between thousands.`,
'volunteer-form.too-small': `The smallest possible number:`,
'volunteer-form.too-large': `The largest possible number:`,
'volunteer-form.option': `Only an answer from the list is possible.`,
'volunteer-form.consent': `Nothing is sent unless this box is ticked.`,
'volunteer-form.refused-field': `This answer was not accepted. It needs another look.`,
'volunteer-form.required-choice': `An answer has to be chosen.`,
'volunteer-form.required-choices': `At least one answer has to be chosen.`,
'volunteer-form.required-tick': `This box has to be ticked.`,
'volunteer-form.required': `An answer is needed here.`,
'volunteer-form.consent-link': `How the answers are used (opens in a new tab)`,
'volunteer-form.optional': `(optional)`,
'volunteer-form.choose': `Please choose`,
'volunteer-form.sending': `Sending…`,
'volunteer-form.again': `The form could not be sent just now. Nothing was lost. Try again.`,
'volunteer-form.refused': `The form was not accepted. Nothing was lost: all answers are still here.`,
'volunteer-form.send': `Send`,
'volunteer-form.sent': `Thank you. The form has arrived.`,
'volunteer-form.keep': `This number helps to find the answers again in case of questions. It is worth writing down.`,
'volunteer-form.receipt': `Receipt number:`,
'volunteer-form.another': `Fill in another form`,
'volunteer-form.summary': `Some answers need another look`,
'volunteer-form.heading': `Volunteer with us`,
    };
  