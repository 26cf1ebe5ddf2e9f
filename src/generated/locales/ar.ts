
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'base.failed': `تعذّر تحميل هذا الجزء من الصفحة.`,
'base.retry': `إعادة المحاولة`,
'coalition-about.founded': `تاريخ التأسيس`,
'coalition-about.heading': `من نحن`,
'coalition-about.seat': `المقر`,
'coalition-goals.heading': `أهدافنا`,
'coalition-mission.heading': `رسالتنا`,
'coalition-values.heading': `قيمنا`,
'coalition-vision.heading': `رؤيتنا`,
'member-counter.about': `نحو`,
'member-counter.at-most': `حتى`,
'member-counter.heading': `بالأرقام`,
    };
  