/** What people type, and a name that they look for: `typed > name`, separated by `;`. Each must be found. */
export const foundPairs: Readonly<Record<string, string>> = {
  'the seat of a hamza': `
    شئون > شؤون اللاجئين; شؤون > وزارة شئون المرأة; شوون > شؤون اللاجئين; شؤون > مكتب شوون المرأة
    مسئولية > المسؤولية المجتمعية; مسؤولية > المسئولية المجتمعية; مسئول > مسؤول; مؤسسة > موسسة الخير; موسسة > مؤسسة الخير
    هيأة > هيئة الإغاثة; هيئة > هيأة الإغاثة; مسئلة > مسألة; اللاجيين > شؤون اللاجئين; قران > القرآن; قرءان > القرآن
    احمد > أحمد; أحمد > احمد; إبراهيم > ابراهيم; ابراهيم > إبراهيم; امنة > بيئة آمنة; آمنة > بيئة امنة
    شيء > شئ; شئ > شيء; بناء السلام > بنآء السلام; الاغاثة > الإغاثة; اغاثه > هيئة الإغاثة; رءوس > رؤوس; رؤوس > رءوس
    السويداء > السويدا; شفاء > جمعية شفا; قراءة > قرائة; قرائة > قراءة; تسائل > تساؤل; مبدأ > مبدا; ملجأ > ملجا
    مسائل > مساءل; أداء > ادا حسن; لؤلؤة > لولوة; داود > داوود; داوود > داود; رئيس > رييس; ذئب > ذيب; آراء > اراء
    هيئات > هيآت الإغاثة; هيآت > هيئات الإغاثة; الطوارىء > لجنة الطوارئ; بيءة > بيئة; النشئ > نشء`,
  'the article': `
    الصحة > صحة للجميع; الصحة > منظمة للصحة; والصحة > التعليم والصحة; بالصحة > صحة; صحة > وزارة الصحة; الحق > حق وعدل
    الأمل > جمعية أمل; أمل > جمعية الأمل; للصحة > وزارة الصحة; وللصحة > وزارة الصحة; كالصحة > الصحة; فالصحة > صحة
    التعليم > صحة وتعليم; وتعليم > الصحة والتعليم; التعليم > للتعليم; التعليم > بالتعليم; للتعليم > بالتعليم; التعليم > لتعليم الأطفال
    السلام > وسلام; للسلام > السلام الآن; والسلام > سلام; الحرية > للحرية; حرية > والحرية; وبالعدل > عدل`,
  'words apart or together': `
    al-amal > Al Amal; alamal > Al Amal; alamal > Al-Amal Association; Al Amal > alamal; al-amal > Alamal; al amal > Al‑Amal
    el-amal > al-Amal; al-shams > ash-Shams; ash-shams > Al Shams; el Amal > al-Amal; al-Nour > An-Nour Charity
    دير-الزور > دير الزور; ديرالزور > منظمة دير الزور; دير الزور > ديرالزور; دير\u00a0الزور > دير ـ الزور; تلأبيض > تل أبيض
    عبدالله > جمعية عبد الله; عبد الله > جمعية عبدالله; عبدالرحمن > عبد الرحمن; عبد الرحمن > عبدالرحمن; أبوبكر > أبو بكر
    نورالدين > نور الدين; نور الدين > نورالدين; serekaniye > Serê Kaniyê; Serê Kaniyê > Serêkaniyê; girespi > Girê Spî
    Deir ez-Zor > Deir Ezzor; csones > CSO–NES; ريكخراوي كوند > ڕێکخراوی‌گوند; ديرالزور > لدير الزور; non profit > non-profit`,
  'punctuation and quotation marks': `
    "أمل" > جمعية أمل; أمل > جمعية «أمل»; “Hope” > Hope; ‹Hope› > „Hope“; 'Hope' > Hope; 「Hope」 > Hope; الرقة، > مجلس الرقة
    UN > U.N. Office; U.N. > UN Office; N.G.O > NGO Forum; NGO > N.G.O. Forum; CSO-NES > CSO–NES; CSO NES > CSO—NES; cso/nes > CSO NES
    شمم > شركة الخير (ش.م.م); ش.م.م > شركة الخير ش م م; ش.م.م. > الخير (شمم); ش. م. م. > ش.م.م; د. أحمد > د.أحمد; د.أحمد > د. أحمد
    Health & Education > Health and Education; Health and Education > Health & Education; Sağlık ve Eğitim > Sağlık & Eğitim
    الصحة والتعليم > الصحة و التعليم; الصحة و التعليم > الصحة والتعليم; الصحة & التعليم > الصحة والتعليم; الصحة والتعليم > الصحة & التعليم
    Tenduristî û Perwerde > Tenduristî & Perwerde; تەندروستی و پەروەردە > تەندروستی، پەروەردە; (أمل) > أمل; [أمل] > أمل؛ خير
    أمل؟ > أمل; Hope! > Hope; Hope… > Hope; ܫܠܡܐ܀ > ܟܢܘܫܬܐ ܕܫܠܡܐ; Rojava_Relief > Rojava Relief; Rojava·Relief > Rojava Relief`,
  apostrophes: `
    Daʿel > Da’el; Dael > Da‘el; Da'el > Dael; Quran > Qur’an; Qurʾan > Qur'an; turkiyenin > Türkiye’nin; Türkiye'nin > Türkiye’nin
    L’Espoir > L'Espoir; Ra’s > Ras; ʿAyn > Ayn; ᶜAyn > ‘Ayn; Ayn > ʻAyn; Daraʿa > Dara´a; Halab’ > Halab`,
  'Sorani on other keyboards': `
    بەیمان > پەیمان; كوندي > گوندی; جاك > چاک; زیان > ژیان; ريكخراو > ڕێکخراوی گوند; سوریا > سووریا; سووریا > سوریا; سوریە > سووریا
    كوردستان > کوردستان; كوردستان > كووردستان; کووردستان > کوردستان; باکور > باکووری سووریا; باكوور > باکور; هه‌وليَر > هەولێر
    ههولير > هەولێر; كومه‌له‌ > کۆمەڵە; كومەلە > کۆمەڵە; کومهله > کۆمەڵە; ژيان > ژیان; يەكيتي > یەکێتیی ژنان; یەکێتیی > یەکێتی ژنان
    تەندروستي > تەندروستیی; مندال > منداڵ; بەرز > بەڕز; ئاشتی > آشتی; اشتي > ئاشتی; رۆژئاوا > ڕۆژئاوا; روژئاوا > ڕۆژئاوا; ژن > ژنان
    پەروەردە > پەڕوەردە; فيان > ڤیان; گەنج > گه‌نج; كه‌نج > گەنج; ھاوکاری > هاوکاری; هاوكاري > ھاوکاری`,
  'Arabic and Persian letters': `
    مستشفي > مستشفى; مستشفى > مستشفي; مدنی > مدني; کردستان > كردستان; كردی > کردي; مدرسه > مدرسة; مدرسة > مدرسه; يحيى > یحیی
    مُنَظَّمَة > منظمة; منظمة > مُنَظَّمَةُ; الـــرقة > الرقة; منظمة > منـــظمة; ﻣﻨﻈﻤﺔ > منظمة; الله > ﷲ; ٱلسلام > السلام; ڪتاب > كتاب
    \u202bأمل\u202c > أمل; أ\u200dمل > أمل; رحمٰن > رحمن; لا > ﻻ; الـ\u200fأمل > الأمل`,
  Syriac: `
    ܡܛܟܣܬܐ > ܡܛܟܣܬ̈ܐ; ܡܛܟܣܬ̈ܐ > ܡܛܟܣܬܐ; ܡܶܛܰܟ݁ܣܳܬ݂ܳܐ > ܡܛܟܣܬܐ; ܫܠܡܐ > ܫܠܵܡܵܐ; ܫܠܵܡܵܐ > ܫܠܡܐ; ܣܘܪܝܐ > ܣܘܼܪܝܼܵܐ; ܢܦܫܐ > ܢܧܫܐ; ܣܘܪܝܐ > ܤܘܪܝܐ; ܕܘܟܬ̈ܐ > ܕܘܟܬܐ`,
  'Latin letters': `
    istanbul > İSTANBUL; ISTANBUL > ıstanbul; DIYARBAKIR > Diyarbakır; diyarbakir > DİYARBAKIR; rexistina candi > Rêxistina Çandî
    Rêxistina > Rexistina; Sengal > Şengal; Şengal > Sengal; Shengal > Şengal; Şengal > Shengal; shoresh > Şoreş; Şoreş > Shoresh
    Shirin > Şîrîn; Şêx > Shex; Sheikh > Şeyix ya Sheikh; Chiya > Çiya; Çiya > Chiya; ciya > Çiya; Xabur > Khabur; Khabûr > Xabûr
    Ghazi > Ğazi; Doğan > Doghan; dogan > Doğan; Malmo > Malmø; Malmø > Malmo; Lodz > Łódź; Łódź > Lodz; Aether > Æther; Æther > aether
    strasse > Straße; STRASSE > straße; Jazirah > Jazīrah; Hasakah > Ḩasakah; Dayr > Daẏr; Goteborg > Göteborg; Azerbaycan > Azərbaycan
    Dokk > Đokk; oeuvre > Œuvre; ＡＢＣ > abc; office > oﬃce; kucuk > küçük; Küçük > kucuk; agac > ağaç; Xweş > xwesh; Hisham > Hişam`,
  numbers: `
    2014 > ٢٠١٤; ٢٠١٤ > 2014; ۲۰۱۴ > منظمة 2014; 2014 > ۲۰۱۴; 1000 > 1,000; 1000 > ١٬٠٠٠; 1,000 > 1000; ١٬٠٠٠ > 1.000; 1000 > 1\u00a0000; 1 000 > 1000; 7 > المنظمة ٧`,
  Syria: `
    سورية > منظمات سوريا; سوريا > الجمهورية العربية السورية; سوريا > منظمات سورية; السورية > سوريا; سوریە > سوريا; سوريه > سوریا
    Syria > Sûriye; Suriye > سوريا; Sûriyê > Syria; سوريا > Rêxistinên Sûriyê; سووریا > Syria Relief; ܣܘܪܝܐ > سوریا; لسوريا > سورية; بسورية > سوريا
    الصحة في سوريا > الصحة في سورية; Sûrî > Suriye; Suriye'de > Syria; Suriya > سوريا; Syrien > Syria`,
};

/** Names of places. */
export const placePairs = `
    Halep > حلب; Aleppo > حلب; حلب > Heleb; Heleb > Aleppo; Halab > حەلەب; حەلەب > حلب; Helebê > حلب; Halep'te > Aleppo; بحلب > Halep
    Damascus > دمشق; Şam > دمشق; Sham > Dîmeşq; دیمەشق > Damascus; دمشق > Şam; Dimashq > Damascus; الشام > Damascus; Damascus > ܕܪܡܣܘܩ
    Homs > حمص; Humus > Homs; حمص > Hims; حومس > حمص; Hama > حماة; حماه > Hama; حەما > حماة; Idlip > إدلب; Idlib > ادلب; ئیدلب > Idlib
    Lazkiye > اللاذقية; Latakia > اللاذقيه; لازقیە > Lattakia; Tartous > طرطوس; طرطوس > Tertûs; Daraa > درعا; درعا > Dera; دەرعا > Deraa
    Suwayda > السويداء; السويدا > Sweida; As-Suwayda > السويداء; سوەیدا > السويداء; Quneitra > القنيطرة; القنيطرة > Kuneytra
    Dêrezor > دير الزور; Deir ez-Zor > ديرالزور; دير الزور > Dêrazor; ديرالزور > Deir al-Zor; Deyrizor > Deir ez-Zor; دێرەزوور > دير الزور
    Hesekê > الحسكة; Hasakah > Hesekê; al-Hasakah > الحسكة; الحسكة > Heseke; حەسەکە > Hasaka; Haseke > Al-Ḩasakah; Hesîçe > حسكة
    Reqa > الرقة; Raqqa > Reqqa; الرقة > Raqqah; ar-Raqqah > الرقة; ڕەقە > الرقه; Rakka > Ar-Raqqa; بالرقة > Reqa
    Qamishli > القامشلي; Qamişlo > قامشلو; Qamishlo > القامشلي; القامشلي > Qamişlo; قامشلو > Qamishli; قامیشلۆ > القامشلي; Kamışlı > Qamishli
    al-Qamishli > Qamişlo; ܒܝܬ ܙܠܝ̈ܢ > Qamishli; القامشلي > Komeleya Qamişloyê; Afrin > Efrîn; عفرين > Efrîn; Efrin > عەفرین; عەفرین > Afrin
    Kobani > Kobanê; Kobanê > عين العرب; عين العرب > كوباني; Ayn al-Arab > Kobanî; کۆبانێ > Kobane; كوباني > Ain al-Arab; ܟܘܒܐܢܝ > Kobanê
    Serê Kaniyê > رأس العين; Ras al-Ain > Serêkaniyê; راس العين > Ras al-Ayn; سەرێکانیێ > رأس العين; Girê Spî > تل أبيض; تل ابيض > Tell Abyad
    Dêrik > المالكية; المالكية > Derik; Amûdê > عامودا; عامودا > Amuda; Dirbêsiyê > الدرباسية; Münbiç > منبج; Manbij > Minbic; منبج > مەنبج
    Tebqa > الطبقة; Tabqa > الطبقة; Palmyra > تدمر; تدمر > Tadmur; Antep > غازي عنتاب; Dîlok > Gaziantep; Cerablus > جرابلس; Şengal > سنجار
    Rural Damascus > ريف دمشق; ريف دمشق > Rif Dimashq; صحة Halep > الصحة في حلب; Halep sağlık > حلب Sağlık`;

/** The pairs of a list. */
export const pairsOf = (list: string): [typed: string, name: string][] =>
  list
    .split(/;|\n/)
    .map(pair => pair.split(' > '))
    .filter(pair => pair.length === 2)
    .map(([typed, name]) => [typed!.replace(/^ +/, ''), name!]);
