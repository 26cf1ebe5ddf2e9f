import { parseTag } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { corrected, report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

/** Stems of adjectives in -ي, as texts of civil society use them. */
const stems =
  'سور|مدن|إنسان|انسان|وطن|دول|عرب|كرد|اجتماع|سياس|اقتصاد|ثقاف|تعليم|صح|رسم|محل|إقليم|اقليم|عالم|ديمقراط|ديموقراط|قانون|حقوق|شعب|سكان|ترك|غذائ|طب|نفس|إغاث|اغاث|تنمو|مجتمع|تطوع|طوع|جماع|أساس|اساس|حكوم|استراتيج|إستراتيج|إسلام|اسلام|تاريخ|بشر|زراع|بيئ|إدار|ادار|مال|تقن|فن|علم|عمل|رئيس|شمال|جنوب|شرق|غرب|دين|أخلاق|اخلاق|معرف|فكر|أهل|اهل|سريان|آشور|اشور|أرمن|ارمن|تربو|أكاديم|اكاديم|مهن|سلم|عسكر|أمن|امن|نسائ|نسو|شباب|ضرور|كاف|تال|حال|سنو|يوم|شهر|ميدان|إعلام|اعلام|رقم|كتاب';
const prefix = '(?:[وف]?(?:[بكل]|لل|[بك]?ال|ل)?)';
/** Common words in -ي. */
const words =
  'في|التي|الذي|هي|أي|لكي|كي|ذوي|حوالي|مساعي|أراضي|الأراضي|المساعي|بقي|يلي|يأتي|تأتي|يؤدي|تؤدي|نبني|يبني|أبي|أخي';

/** ى, alef maqsura, at the end of a word that ends with yeh, as typed in Egypt. */
const maqsura = new RegExp(
  `(?<![\\p{L}\\p{M}])(${prefix}(?:${stems})|[وف]?(?:${words.replaceAll('ي|', '|').replace(/ي$/, '')}))ى(?![\\p{L}\\p{M}])`,
  'gu',
);

/** Nouns with the article whose last letter is heh: God, face, water, attention and the like. */
const radical =
  /^(?:[وفبك]*ال|[وف]?لل)(?:له|إله|اله|لاه|وجوه|وجه|مياه|فقه|شبه|كره|إكراه|نبه|[ات]نتباه|اتجاه|توجه|توجيه|ترفيه|تنبيه|تشويه|تشبيه|تنويه|تمويه|تسفيه|تنزيه|نزيه|سفيه|فقيه|شبيه|وجيه|منبه|موجه|مرفه|مشبوه|مشوه|معتوه|مكروه|أوجه|أوجُه|فواكه|رفاه|جاه|شفاه|جباه|تيه|أشباه|أفواه|بله|عته|أبله|منتزه|متنزه|تنزه|تأوه|مواجه|اشتباه|تفاهه|مكاره|شبَه|فوه|ولاه|عبدالله|بنيه|والديه)$/u;

/** Words that begin with ال without the article, and may end with "his": commitment, joining, cancelling and the like. */
const noArticle = /^[وفبكل]*ال(?:ت(?:زام|حاق|قا|ماس|فات|هاب|باس|ئام|زم|حق|ق|مس|فت)|غا|زام|حاق|هام|قا)/u;

const article = /(?<![\p{L}\p{M}])(?:[وف]?(?:ب|ك)?ال|[وف]?لل)\p{L}{3,}ه(?![\p{L}\p{M}])/gu;
const adjective = new RegExp(`(?<![\\p{L}\\p{M}])([وف]?[بكل]?(?:${stems})ي)ه(?![\\p{L}\\p{M}])`, 'gu');
/** Common nouns in ة. */
const nouns =
  'منظم|جمعي|مؤسس|موسس|لجن|مدين|دول|سن|رؤي|رسال|عدال|مساوا|ثق|حيا|لغ|خدم|حماي|صح|مشارك|مبادر|شبك|مدرس|قضي|حري|كرام|هوي|مرأ|أسر|ثور|سوري|قو|شراك|مساعد|تنمي|إغاث|تربي|ثقاف';
const noun = new RegExp(`(?<![\\p{L}\\p{M}])([وف]?[بل]?(?:${nouns}))ه(?= (?:ال|لل|غير |\\p{L}+[ةه](?!\\p{L})))`, 'gu');
/** Nouns of the list that mean "his …" in ه. */
const own = new Set(['سن', 'قو', 'حيا', 'دول', 'خدم', 'أسر', 'ثق', 'لغ', 'صح']);

const yeh: TextRule = at =>
  corrected(at, 'arabic-letters', 'ى stands at the end of a word that ends with ي.', at.text.replace(maqsura, '$1ي'));

const tehMarbuta: TextRule = at => {
  const suggestion = at.text
    .replace(article, word => (radical.test(word) || noArticle.test(word) ? word : `${word.slice(0, -1)}ة`))
    .replace(adjective, '$1ة')
    .replace(noun, (all, stem: string) => (own.has(stem) ? all : `${stem}ة`));
  if (suggestion === at.text) return [];
  return report(at, 'arabic-letters', 'ه stands at the end of a word that ends with ة.', { suggestion });
};

/** Arabic words with the wrong last letter, as many people type them. */
export const arabicLetterFaults = ({ texts }: DataFile): Found[] =>
  texts
    .filter(({ lang }) => parseTag(lang)?.language === 'ar')
    .flatMap(at => [yeh, tehMarbuta].flatMap(rule => rule(at)));
