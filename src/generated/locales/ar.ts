
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
'coalition-contact.email': `البريد الإلكتروني`,
'coalition-contact.heading': `للتواصل معنا`,
'coalition-contact.phone': `الهاتف`,
'coalition-contact.site': `الموقع الإلكتروني`,
'coalition-goals.heading': `أهدافنا`,
'coalition-members.any-place': `جميع الأماكن`,
'coalition-members.any-sector': `جميع القطاعات`,
'coalition-members.clear': `عرض جميع الأعضاء`,
'coalition-members.found': `عدد الأعضاء المطابقين:`,
'coalition-members.heading': `أعضاؤنا`,
'coalition-members.none': `لا يوجد عضو مطابق.`,
'coalition-members.place': `المكان`,
'coalition-members.search': `البحث بين الأعضاء`,
'coalition-members.sector': `القطاع`,
'coalition-mission.heading': `رسالتنا`,
'coalition-values.heading': `قيمنا`,
'coalition-vision.heading': `رؤيتنا`,
'member-counter.about': `نحو`,
'member-counter.at-most': `حتى`,
'member-counter.heading': `بالأرقام`,
'volunteer-form.again': `تعذّر إرسال الاستمارة الآن. لم يُفقد شيء. يمكن إعادة المحاولة.`,
'volunteer-form.another': `ملء استمارة أخرى`,
'volunteer-form.choose': `يرجى الاختيار`,
'volunteer-form.consent': `لا يُرسَل شيء ما لم توضع علامة في هذه الخانة.`,
'volunteer-form.consent-link': `كيف تُستخدم الإجابات (يُفتح في علامة تبويب جديدة)`,
'volunteer-form.date': `يلزم تاريخ كامل: اليوم والشهر والسنة.`,
'volunteer-form.email': `يلزم عنوان بريد إلكتروني، مثل:`,
'volunteer-form.heading': `التطوّع معنا`,
'volunteer-form.keep': `يساعد هذا الرقم على العثور على الإجابات من جديد عند وجود استفسار. ومن المفيد تدوينه.`,
'volunteer-form.number': `يلزم عدد مكتوب بالأرقام، من دون علامة تفصل الآلاف.`,
'volunteer-form.option': `لا يمكن اختيار إلا إجابة من القائمة.`,
'volunteer-form.optional': `(اختياري)`,
'volunteer-form.receipt': `رقم الاستلام:`,
'volunteer-form.refused': `لم تُقبل الاستمارة. لم يُفقد شيء: جميع الإجابات ما زالت هنا.`,
'volunteer-form.refused-field': `لم تُقبل هذه الإجابة. وهي تحتاج إلى مراجعة.`,
'volunteer-form.required': `الإجابة مطلوبة هنا.`,
'volunteer-form.required-choice': `يجب اختيار إجابة.`,
'volunteer-form.required-choices': `يجب اختيار إجابة واحدة على الأقل.`,
'volunteer-form.required-tick': `يجب وضع علامة في هذه الخانة.`,
'volunteer-form.send': `إرسال`,
'volunteer-form.sending': `جارٍ الإرسال…`,
'volunteer-form.sent': `شكرًا. وصلت الاستمارة.`,
'volunteer-form.summary': `بعض الإجابات تحتاج إلى مراجعة`,
'volunteer-form.tel': `يلزم رقم هاتف مكتوب بالأرقام؛ ويجوز أن تسبقه علامة زائد.`,
'volunteer-form.too-early': `أول تاريخ ممكن:`,
'volunteer-form.too-large': `أكبر عدد ممكن:`,
'volunteer-form.too-late': `آخر تاريخ ممكن:`,
'volunteer-form.too-long': `هذا النص أطول من اللازم. أكبر عدد من الأحرف:`,
'volunteer-form.too-long-unsaid': `هذا النص أطول من اللازم.`,
'volunteer-form.too-small': `أصغر عدد ممكن:`,
    };
  