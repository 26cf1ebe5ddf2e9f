import { foldLetters } from '../../i18n/fold.js';
import type { Found, Path } from '../finding.js';
import { report, type TextRule } from './text-rule.js';
import { pathInForm, type DataFile } from './walk.js';

/** Notes of editors and remains of programs, anywhere in a text. */
const notes = [
  /\b(?:TODO|FIXME|TBD|TBC|TBA|XXX+)\b|\bx{4,}\b/,
  /lorem ipsum|dolor sit amet|لوريم ايبسوم/i,
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|<%[^%]*%>|\{%[^%]*%\}|\{[a-z_][\w.]*\}|%(?:\d\$)?[sd](?![\p{L}])|\[object Object\]/iu,
  /#(?:REF|VALUE|NAME|DIV\/0|N\/A)[!?]?/,
  /_{3,}|\.{5,}|\[\s*\.{2,}\s*\]|\[…\]/,
];

/** Folded phrases that say that a text is still to come. */
const promises = [
  'to be (?:added|translated|completed|confirmed|written|updated|defined|announced here|provided)',
  '(?:text|content|translation|description|title|picture) (?:goes|comes|to come) here|(?:your|some|sample|dummy|placeholder) (?:text|title|content)(?: here)?',
  '(?:insert|add|enter|put|paste) (?:\\w+ ){0,2}(?:text|title|description|content|name|link)(?: here)?|needs? translation|translation (?:needed|missing|pending)|not (?:yet )?translated',
  'نص (?:تجريبي|مؤقت|افتراضي)|(?:ادخل|اكتب|اضف|ضع|ادرج) (?:ال)?(?:نص|عنوان|وصف|محتوي)|هذا النص هو مثال|(?:النص|نص|العنوان|الوصف) هنا|(?:يحتاج|بحاجه|بانتظار|قيد) (?:الي )?(?:ال)?ترجمه|(?:لم|غير) (?:ي)?ترجم|ترجمه (?:غير متوفره|ناقصه|مطلوبه)|(?:سيضاف|سيتم اضاف\\p{L}+|يضاف|تضاف) (?:لاحقا|قريبا)',
  'ornek (?:metin|baslik|yazi)|(?:buraya|burada) (?:metin|baslik|yazi|icerik|aciklama)|(?:metin|baslik|yazi|icerik|aciklama|metni|basligi|yaziyi) (?:buraya|girin|ekleyin|gelecek|eklenecek)|cevrilecek|ceviri (?:gerekli|bekleniyor|eksik|yapilacak)|(?:daha )?sonra eklenecek|yer tutucu|duzenlenecek',
  'nivis(?:a|eke)? (?:nimune|minak|demki)|(?:nivise?|sernav\\p{L}*|nivisar\\p{L}*) li vir|li vir (?:nivis|binivis|lez?ede|zede)\\p{L}*|(?:de|we|e|te) (?:we )?(?:were )?werger(?:andin|e)\\p{L}*|(?:de|we|ji bo) (?:pase |dure )?(?:were |le ?)?zede(?:kirin)? (?:bibe|kirin|were)',
  'دهقي (?:نموونه|تاقيكردنهوه|كاتي)|(?:دهق|نووسين|ناونيشان)\\p{L}* ليره|ليره (?:بنووسه|بنوسه|دابني|زياد)\\p{L}*|(?:پيويستي به|چاوهرواني) وهرگيران|وهرگيران (?:پيويسته|نييه)|وهر(?:ناگيردراوه|نهگيردراوه)|دواتر (?:زياد|دهنووسريت|وهردهگيردريت)\\p{L}*',
  'ܟܬܘܒ ܗܪܟܐ|ܟܬܝܒܬܐ ܗܪܟܐ|ܣܝܡ ܗܪܟܐ|ܥܕܟܝܠ ܠܐ (?:ܐ?ܬܬܪܓܡ|ܡܬܪܓܡ)\\p{L}*|ܒܥܐ ܬܘܪܓܡܐ|ܣܢܝܩ ܥܠ ܬܘܪܓܡܐ',
];
const promise = new RegExp(`(?<![\\p{L}\\p{N}])(?:${promises.join('|')})(?![\\p{L}])`, 'u');

/** Folded words that are no text if they stand alone. */
const alone = new RegExp(
  `^(?:${[
    'test|tests|testing|test \\d+|placeholder|text|title|heading|sample|dummy|example|untitled|asdf\\p{L}*|qwert\\p{L}*|abc|foo|bar|blah(?: blah)*|n ?a|null|undefined|nan|none|todo|tbd|coming soon|(?:write|type) here|xx+|description|content|name here',
    'اختبار|تجربه|تجريبي|مثال|نص|عنوان|قريبا|لا يوجد|فارغ|بدون|وصف|المحتوي|محتوي|ترجمه|(?:اكتب|ادخل|اضف|ضع) هنا',
    'buraya (?:yazin|yaz|ekleyin|girin)|deneme|ornek|metin|baslik|yakinda|bos|yok|icerik|aciklama|ceviri',
    'minak|nimune|nivis|sernav|ceribandin|test|vala|tune|di demek nez de|werger',
    'تاقيكردنهوه|نموونه|دهق|ناونيشان|بهم زووانه|بهتال|نييه|ناوهروك|وهرگيران',
    'ܢܘܣܝܐ|ܛܘܦܣܐ|ܟܬܒܐ|ܟܬܝܒܬܐ|ܫܡܐ|ܣܪܝܩܐ',
  ].join('|')})$`,
  'u',
);

/** Hints, labels and options of the form may say what to write, and where. */
const inQuestion = (path: Path): boolean => pathInForm(path)?.[0] === 'fields';

const placeholder: TextRule = at => {
  const folded = foldLetters(at.text);
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const found =
    notes.some(note => note.test(at.text)) ||
    (words === '' && !at.text.includes('?')) || // question marks may be lost letters
    (!inQuestion(at.path) && (alone.test(words) || promise.test(folded)));
  return found ? report(at, 'placeholder', 'The text is a placeholder: write the text itself, or leave it out.') : [];
};

/** What was written in place of a text. */
export const placeholderFaults = ({ texts }: DataFile): Found[] => texts.flatMap(placeholder);
