/**
 * Places of Syria that have several names: the governorates, and towns of the north. A row is a place; it holds the usual
 * spellings in Arabic, Sorani, Syriac, and Latin script. Spellings that `fold` makes equal stand once.
 *
 * Sources: CLDR 48 (subdivisions `sy**` in English, time zone cities); ISO 3166-2:SY (BGN/PCGN romanisation); GeoNames
 * (names in Arabic, Kurmanji, Sorani, Turkish); Wikipedia and news sites for Kurdish and Syriac names. Where a Kurmanji name
 * has no other source in Arabic script, it is transcribed by the Kurdish alphabets. No native reader has confirmed the rows.
 */
export const placeNames: readonly string[] = [
  // governorates
  'دمشق|الشام|دیمەشق|شام|ܕܪܡܣܘܩ|Damascus|Dimashq|Dîmeşq|Dimeşk|Şam',
  'ريف دمشق|Rif Dimashq|Rîf Dîmeşq|Damascus Countryside|Rural Damascus|Şam Kırsalı',
  'حلب|حەلەب|حەڵەب|ܚܠܒ|Aleppo|Halab|Heleb|Helep|Halep',
  'حمص|حومس|ܚܡܨ|Homs|Hims|Hums|Humus',
  'حماة|حما|حەما|ܚܡܬ|Hama|Hamah',
  'اللاذقية|لاذقية|لازقیە|لازقية|لاتاکیا|Latakia|Lattakia|Ladhiqiyah|Lazkiye|Laziqiye|Latakya',
  'طرطوس|تەرتووس|تەرتوس|Tartus|Tartous|Tertûs|Tartûs',
  'إدلب|ئیدلب|ئیدلیب|Idlib|Edlib|İdlip|Îdlib|Idleb',
  'درعا|دەرعا|Daraa|Deraa|Dar’a|Dera',
  'السويداء|سويداء|سوەیدا|سووەیدا|Suwayda|Sweida|Suweida|Suwaida|Swaida|Süveyda|Siwêda|Siweyda',
  'القنيطرة|قنيطرة|قونەیترە|قونەیتیرە|Quneitra|Qunaitra|Qunaytirah|Kuneytra|Kuneytire|Qunêtra|Qunêtira',
  'دير الزور|ديرالزور|دێرەزوور|دێرەزور|دێرئەزوور|دێر ئەلزوور|Deir ez-Zor|Deir al-Zor|Deir al-Zour|Deir ez-Zour|Dayr az-Zawr|Deyrizor|Deyr ez Zor|Dêrezor|Dêra Zor|Dêrazor|Dêr ez-Zor',
  'الحسكة|حسكة|حەسەکە|حەسەكە|حەسیچە|ܚܣܟܗ|Hasakah|Hasaka|Hasake|Hassakeh|Hasakeh|Hassake|Haseke|Hesekê|Hesîçe',
  'الرقة|ڕەقە|ڕەققە|Raqqa|Raqqah|Raqa|Rakka|Reqa|Reqqa',
  // towns
  'القامشلي|قامشلي|قامشلو|القامشلو|قامیشلۆ|قامیشلی|ܩܡܫܠܐ|ܒܝܬ ܙܠܝܢ|ܒܝܬ ܙܐܠܝܢ|Qamishli|Qamişlo|Qamishly|Qamışlı|Qamichli|Kamışlı|Kamishli|Kamishly|Kamışlo',
  'عفرين|عەفرین|Afrin|Efrîn',
  'عين العرب|عينالعرب|كوباني|كوبانيه|كوبانه|کۆبانێ|کۆبانی|ܟܘܒܐܢܝ|Kobani|Kobanê|Ayn al-Arab|Ain al-Arab|Ayn el-Arab|Aynularab|Aynelarap',
  'رأس العين|سري كانيه|سري كاني|سەرێ کانی|سەرێکانیێ|سەرێ کانیێ|ܪܝܫ ܥܝܢܐ|Ras al-Ayn|Ras al-Ain|Ras el-Ain|Resulayn|Rasulayn|Serê Kaniyê|Serê Kanî',
  'تل أبيض|كري سبي|گرێ سپی|Tell Abyad|Tal Abyad|Tel Abyad|Tall Abyad|Til Ebyed|Girê Spî|Gire Sipî',
  'المالكية|ديريك|دێریک|دێریکا حەمکۆ|ܕܝܪܝܟ|Malikiyah|Malikiya|Malikiyya|Malikiye|Malkiyah|Dêrik|Derik|Dêrika Hemko',
  'عامودا|عاموودا|عامودە|عامودێ|Amuda|Amude|Amouda|Amûdê|Amudah',
  'الدرباسية|درباسية|دربيسية|دەرباسیە|دربێسیێ|Darbasiyah|Darbasiya|Darbasiyya|Derbesiye|Dirbêsiyê|Dirbêsî|Derbasiye',
  'القحطانية|تربسبيه|تربه سبي|تربەسپی|تربە سپیێ|Qahtaniyah|Qahtaniya|Kahtaniye|Tirbespî|Tirbespiyê|Tirbe Spî',
  'الجوادية|جل آغا|چل ئاغا|Jawadiyah|Jawadiya|Cevadiye|Çilaxa|Çil Axa',
  'معبدة|المعبدة|كركي لكي|گرکێ لەگێ|Maabadah|Maabada|Muabbada|Girkê Legê',
  'رميلان|ڕمێلان|Rumaylan|Rmelan|Rumeilan|Rimêlan',
  'اليعربية|تل كوجر|Yaarubiyah|Yarubiyah|Yaroubieh|Til Koçer|Tel Koçer',
  'منبج|مەنبج|مەنبیج|Manbij|Menbij|Münbiç|Minbic|Menbic|Minbij|Mimbij',
  'جرابلس|جەرابلوس|جەرەبلوس|Jarabulus|Jarablus|Cerablus|Cerablûs|Carablus',
  'الطبقة|طبقة|تەبقە|Tabqa|Tabqah|Tabka|Tebqa|Tebqe',
  'أعزاز|اعزاز|عەزاز|عزاز|Azaz|A’zaz|Azez',
  'جنديرس|جندريس|جندێرێس|Jindires|Jinderes|Jandaris|Jindayris|Cinderes|Cindirês|Cindirêsê',
  'تل تمر|تل تەمر|Tell Tamer|Tal Tamr|Tel Tamer|Til Temir|Tell Tamr',
  'تدمر|تەدمور|ܬܕܡܘܪ|Palmyra|Tadmur|Tadmor|Tedmur|Tedmûr',
  'البوكمال|أبو كمال|بوكمال|Abu Kamal|Al-Bukamal|Bukamal|Albu Kamal|Ebu Kemal|Elbukemal|Ebû Kemal',
  'الميادين|Mayadin|Mayadeen|Meyadin',
  'جبلة|Jableh|Jabla|Jablah|Ceble',
  'بانياس|Baniyas|Banyas|Banias',
  'سلمية|السلمية|Salamiyah|Salamiya|Salamieh|Selemiye',
  'معرة النعمان|Maarat al-Numan|Maarrat al-Numan|Maaret el-Numan|Maarat an-Numan',
  'جسر الشغور|Jisr al-Shughur|Jisr ash-Shughur|Cisr eş-Şuğur|Cisr el-Şuğur',
  'شنگال|شەنگال|شنكال|سنجار|ܫܝܓܪ|Sinjar|Şengal|Şingal|Sincar',
  // around Syria
  'غازي عنتاب|عنتاب|عینتاب|ܥܝܢܬܐܒ|Gaziantep|Antep|Aintab|Ayntab|Dîlok|Entab',
  'أورفا|شانلي أورفا|ڕوها|ڕیحا|الرها|ܐܘܪܗܝ|Şanlıurfa|Urfa|Riha|Edessa',
  'أربيل|هولير|هەولێر|ܐܪܒܝܠ|Erbil|Arbil|Hewlêr|Irbil',
];
