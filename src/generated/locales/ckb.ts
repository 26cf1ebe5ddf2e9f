
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'base.failed': `نەتوانرا ئەم بەشەی پەڕەکە بار بکرێت.`,
'base.retry': `هەوڵدانەوە`,
'coalition-about.founded': `بەرواری دامەزراندن`,
'coalition-about.heading': `ئێمە کێین`,
'coalition-about.seat': `بارەگا`,
'coalition-contact.email': `ئیمەیڵ`,
'coalition-contact.heading': `پەیوەندی`,
'coalition-contact.phone': `تەلەفۆن`,
'coalition-contact.site': `ماڵپەڕ`,
'coalition-goals.heading': `ئامانجەکانمان`,
'coalition-members.any-place': `هەموو شوێنەکان`,
'coalition-members.any-sector': `هەموو کەرتەکان`,
'coalition-members.clear': `پیشاندانی هەموو ئەندامەکان`,
'coalition-members.found': `ژمارەی ئەندامە دۆزراوەکان:`,
'coalition-members.heading': `ئەندامەکانمان`,
'coalition-members.none': `هیچ ئەندامێک نەدۆزرایەوە.`,
'coalition-members.place': `شوێن`,
'coalition-members.search': `گەڕان لەناو ئەندامەکاندا`,
'coalition-members.sector': `کەرت`,
'coalition-mission.heading': `پەیاممان`,
'coalition-values.heading': `بەهاکانمان`,
'coalition-vision.heading': `دیدگامان`,
'member-counter.about': `نزیکەی`,
'member-counter.at-most': `تا`,
'member-counter.heading': `بە ژمارە`,
'volunteer-form.again': `ئێستا نەتوانرا فۆرمەکە بنێردرێت. هیچ شتێک لەدەست نەچووە. دەکرێت هەوڵ بدرێتەوە.`,
'volunteer-form.another': `پڕکردنەوەی فۆرمێکی تر`,
'volunteer-form.choose': `تکایە هەڵبژێرن`,
'volunteer-form.consent': `تا ئەم خانەیە نیشانە نەکرێت، هیچ شتێک نانێردرێت.`,
'volunteer-form.consent-link': `چۆنیەتیی بەکارهێنانی وەڵامەکان (لە تابێکی نوێدا دەکرێتەوە)`,
'volunteer-form.date': `بەروارێکی تەواو پێویستە: ڕۆژ و مانگ و ساڵ.`,
'volunteer-form.email': `ناونیشانێکی ئیمەیڵ پێویستە، وەک:`,
'volunteer-form.heading': `خۆبەخشی لەگەڵ ئێمە`,
'volunteer-form.keep': `ئەگەر پرسیارێک هەبێت، ئەم ژمارەیە یارمەتی دەدات وەڵامەکان دووبارە بدۆزرێنەوە. باشترە لە شوێنێک بنووسرێت.`,
'volunteer-form.number': `ژمارەیەک پێویستە کە بە ڕەنووس نووسرابێت، بەبێ نیشانەی جیاکەرەوەی هەزاران.`,
'volunteer-form.option': `تەنیا دەکرێت وەڵامێک لە لیستەکە هەڵبژێردرێت.`,
'volunteer-form.optional': `(ئارەزوومەندانە)`,
'volunteer-form.receipt': `ژمارەی وەرگرتن:`,
'volunteer-form.refused': `فۆرمەکە وەرنەگیرا. هیچ شتێک لەدەست نەچووە: هەموو وەڵامەکان هێشتا لێرەن.`,
'volunteer-form.refused-field': `ئەم وەڵامە وەرنەگیرا. پێویستی بە پێداچوونەوە هەیە.`,
'volunteer-form.required': `لێرەدا وەڵامێک پێویستە.`,
'volunteer-form.required-choice': `دەبێت وەڵامێک هەڵبژێردرێت.`,
'volunteer-form.required-choices': `دەبێت لانیکەم یەک وەڵام هەڵبژێردرێت.`,
'volunteer-form.required-tick': `دەبێت ئەم خانەیە نیشانە بکرێت.`,
'volunteer-form.send': `ناردن`,
'volunteer-form.sending': `دەنێردرێت…`,
'volunteer-form.sent': `سوپاس. فۆرمەکە گەیشت.`,
'volunteer-form.summary': `هەندێک وەڵام پێویستیان بە پێداچوونەوە هەیە`,
'volunteer-form.tel': `ژمارەیەکی تەلەفۆن پێویستە کە بە ڕەنووس نووسرابێت؛ دەکرێت نیشانەی کۆ لە پێشییەوە بێت.`,
'volunteer-form.too-early': `زووترین بەرواری ڕێپێدراو:`,
'volunteer-form.too-large': `گەورەترین ژمارەی ڕێپێدراو:`,
'volunteer-form.too-late': `درەنگترین بەرواری ڕێپێدراو:`,
'volunteer-form.too-long': `ئەم دەقە زۆر درێژە. زۆرترین ژمارەی پیت:`,
'volunteer-form.too-long-unsaid': `ئەم دەقە زۆر درێژە.`,
'volunteer-form.too-small': `بچووکترین ژمارەی ڕێپێدراو:`,
    };
  