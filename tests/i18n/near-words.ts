/** Words that look alike and are different: `typed > name`, separated by `;`. None may be found. */
export const nearWords: Readonly<Record<string, string>> = {
  'Arabic letters': `
    أمل > عمل; عمل > أمل; الأمل > منظمة العمل; الأمل > شامل للتنمية; الأمل > كامل; الصحة > الصحافة; صحة > سحة; صحة > صحبة; صحة > ساحة
    سلام > إسلا; سلام > إعلام; سلام > سلم; تعليم > تعميم; تعليم > تنظيم; تعليم > تعلم; حقوق > حقول; حقوق > حروق; حياة > حماية
    نور > نار; نور > نهر; نساء > نسيان; شباب > سباب; طفل > تفل; طفل > طفيل; كرامة > كرمة; رعاية > دعاية; إغاثة > إعانة; إغاثة > إضاءة
    تنمية > تسمية; تنمية > تنقية; حرية > حربية; حرية > قرية; ضمير > تدمير; تضامن > تأمين; بيت > بنت; بيت > نبت; غذاء > غناء; قلب > كلب
    ظل > ذل; ضرب > درب; صورة > سورة; سور > صور; قدر > كدر; تين > طين; حال > خال; حبر > خبر; جبل > حبل; حمل > جمل; رأي > راع
    فرات > فراش; فرات > ثرات; خابور > حاسوب; جزيرة > جريدة; شمس > شمع; زهرة > زهري; بذور > بدور; مدرسة > مدارس; وطن > بطن`,
  'the seat of a hamza': `
    شئون > شجون; سؤال > سال; مسئولية > مسلية; جزء > الجزائر; ماء > ما له; ضوء > ضوابط; سوء > سواعد; روس > رؤوس; رأس > روس
    بئر > بحر; ذئب > ذهب; فئة > فتة; مؤتمر > متر; مؤسسة > مسنة; بدء > بداية; مأوى > مئوي; رؤية > رواية; دفء > دفاع; مرء > مرايا; نبأ > نبي
    مساء > مسابقة; أداء > أداة; عطاء > عطارد; رجاء > رجال; مئات > مات; فئات > فات; لقاء > لقاح; نساء > نساج; وفاء > وفاق; بناء > بناية`,
  'the article': `
    الله > ما له; الورد > مورد; العلم > معلم; الوان > وانتظار; الحر > بحر; الحق > لحق; الشر > بشر; الدر > بدر; الجنة > لجنة; الصل > وصل
    الرق > ورق; العد > وعد; الحرية > بحرية; الكامل > كلام; الهدف > صدف; الرجل > الراحل; الباب > الشباب; الدار > المدار; الحب > صاحب
    وردة > وارد; والدين > الديون; وتعليم > تعلم; للأمل > للعمل; بالحق > باحق; وزارة > زيارة; ولاية > لابة; الناس > نحاس; العين > معين; اليد > وليد`,
  'words apart or together': `
    al-amal > Amal Social; alamal > Al Amala; alamal > Regional Amal; malorg > Amal Organisation; lamal > Al Amal; alam > Al Amal
    al-amal > Regional Amal; al amal > Amal Social; U.N. > ion; ديرالزور > بدير الزورق; عبدالله > عبد اللهيب; نورالدين > نور الدينار
    abdul > Abd Ullah; newhope > New Hopeful; newhope > Renew Hope; csones > Cso Nestor; el-amal > Camel Amal; girespi > Gire Spindle; al-nour > Journal Nour`,
  'Sorani letters': `
    پەیمان > بەیمان; گوندی > کوندی; ژیان > زیان; پاک > باک; كوند > قوند; چاک > جاک; ڤیان > فیان; گەل > کەل; گەل > قەل; ژن > زن; بەرد > مەرد
    ئازاد > ئازار; ئاشتی > ئاگری; هیوا > هەوا; هەولێر > هەولدان; نان > ژان; ڕۆژ > ڕۆن; دەنگ > ڕەنگ; سووریا > سووری; مندال > مندی; ئاو > ئاخ; باران > یاران`,
  Syriac: `
    ܡܠܬܐ > ܡܠܟܐ; ܡܠܟܐ > ܡܠܐܟܐ; ܫܠܡܐ > ܫܡܝܐ; ܕܝܪܐ > ܪܝܪܐ; ܒܝܬܐ > ܒܢܬܐ; ܐܬܪܐ > ܐܬܝܐ; ܥܡܐ > ܐܡܐ; ܚܝܐ > ܗܝܐ; ܛܒܐ > ܬܒܐ; ܢܘܗܪܐ > ܢܗܪܐ; ܣܘܪܝܐ > ܫܘܪܝܐ; ܟܠܒܐ > ܩܠܒܐ`,
  'Latin letters': `
    amel > Amal; Hesenê > Hasene; shave > Save the Children; chat > Catering; chair > Cairo; share > Sare; ship > Sip; shop > Sop; sharp > Sarp
    charter > Carter; short > Sort; ghost > Gost; shame > Same; cheer > Ceer; Khan > Kan; Xan > Kan; kxan > kan; Hope > Hop; Health > Heath
    Roj > Roz; jiyan > ziyan; Jin > Cin; çar > jar; sed > zed; Bihar > Bahar; aştî > astan; dil > dol; peace > place; women > woman
    Umut > Umit; Yıldız > Yaldız; kadın > kadir; çocuk > coşku; barış > bariz; deniz > dengiz; Amed > Ahmed; Zin > Zan; Newroz > Nowruz
    relief > belief; aid > and; care > core; youth > south; law > low; bread > broad; home > hose; right > light; NGO > GNO; CSO > SCO; Łódź > Laz`,
  numbers: `
    2014 > 2015; 2014 > ٢٠١٥; 1000 > 10 001; 12 > 1 2 3; 7 > ٨; 100 > 10; 2011 > 1102; ١٢ > ٢١`,
  Syria: `
    سوريا > السويد; سوريا > سور الصين; سورية > سوار; Syria > Syrup; Suriye > Suriname; Sûriye > Surname; Syria > Serbia; سوريا > صوريا; سووریا > سروو`,
};

/** Places and words that look like them. */
export const nearPlaces = `
    حلب > حليب; حلب > طلب; حلب > كلب; Halep > Hale; Halab > Halal; Aleppo > Alep; Heleb > Helen; حمص > حمض; حمص > حماة; Homs > Homes; Homs > Hams
    Hama > Hammam; Hama > Hami; حماة > حماية; حماة > محاماة; Idlib > Idle; إدلب > أدب; درعا > درع; Daraa > Dar; دمشق > مشرق; Damascus > Damask
    Reqa > Req; الرقة > الورقة; الرقة > الفرقة; Raqqa > Rack; Raqqa > ورقة; Rakka > Rakam; طرطوس > طاووس; Tartus > Tartu; Latakia > Latka
    Afrin > Afrika; عفرين > عفراء; عفرين > تشرين; Kobanê > Kobalt; Kobani > Cobain; عين العرب > عين الغرب; Qamişlo > Qamis; القامشلي > القاموس
    Hesekê > Hesen; الحسكة > الحسنة; Hasakah > Hassan; Dêrik > Dirok; المالكية > الملكية; Amuda > Amud; Manbij > Mandi; منبج > منهج; منبج > منبع
    دير الزور > دار الزور; دير الزور > دير العزور; Dêrezor > Dezor; Deir ez-Zor > Deira Zorro; السويداء > السوداء; Sweida > Sweden; القنيطرة > القناطر
    تدمر > تدبر; تدمر > تدمير; Palmyra > Palm; Antep > Anten; Urfa > Urf; رأس العين > رأس الخيمة; تل أبيض > تل أسود; Serê Kaniyê > Serê Salê; Girê Spî > Girê Sor`;
