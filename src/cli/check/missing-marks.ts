import { parseTag, scriptOf } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { guessLanguage } from './language-guess.js';
import { withoutAddresses } from './letters.js';
import { languageName } from './place.js';
import { report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

interface Alphabet {
  /** Letters with marks, as the message names them. */
  readonly letters: string;
  readonly marked: RegExp;
  /** Common words with such letters. */
  readonly words: string;
}

const alphabets: Readonly<Record<string, Alphabet>> = {
  ku: {
    letters: 'ç ê î ş û',
    marked: /[çêîşû]/iu,
    words:
      'rêxistin rêxistina rêxistinên rêxistinan civakî mirovî mirovên rêz sûriye sûriya sûriyê sûriyeyê sûriyayê kurdî hevbendî hevbendiya hevpeymanî hevpeymaniya azadî azadiya wekhevî aştî aştiyê dadwerî demokrasî piştevanî perwerdehî tenduristî jinên zarokên ciwanên endamên xebatên çalakî çalakiyên pêşveçûn pêşketin başûr başûrê herêma bingehîn bingehî navneteweyî gerdûnî mafên hemû bêyî dibêje dibêjin dikarî dixwazî armanc pêwîst pêkanîn peywendî têkilî hevkarî alîkarî alîkariyê piştgirî serbestî serkeftî şaredarî bûye bûyîn saziyên şandin nîşan',
  },
  tr: {
    letters: 'ç ğ ı ö ş ü',
    marked: /[çğıöşüâîû]|İ/u,
    words:
      'için türkiye türk türkçe kürt kürtçe gönüllü gönüllüler gönüllülük kuruluş kuruluşu kuruluşları kuruluşlar örgüt örgütü örgütleri üye üyeler üyelerimiz üyeleri çalışma çalışmalar çalışmaları çalışıyoruz sağlık sağlıyoruz eğitim eğitimi çocuk çocuklar çocukları kadınlar kadınların gençler gençlik güven güvenlik değerler değerlerimiz değer geliştirme geliştirmek özgür özgürlük özgürlüğü eşitlik eşitliği barış adalet bağımsız bağış iş birliği işbirliği dünya bölge bölgesi doğu doğusu kuzeydoğu güney toplumsal düşünce görüş karşı hakkında hakları insanların insanlık yardımı yardım açık açıklık şeffaflık şeffaf dayanışma sürdürülebilir savunuculuğu yönetim yönetimi birliği başvuru başvurun iletişim ilişkiler tüm bütün diğer çok şehir ülke ülkeler göç göçmen mülteciler sığınmacı ihtiyaç ihtiyaçları hızlı tarafından arasında yılında yıl süreç çözüm çözümler güçlendirmek güçlü',
  },
};

const without = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();

const lost = new Map(
  Object.entries(alphabets).map(([language, { words }]) => {
    const known = new Set(words.split(' '));
    const pairs = [...known].map(word => [without(word), word] as const);
    return [language, new Map(pairs.filter(([bare]) => bare.length > 3 && !known.has(bare)))] as const;
  }),
);

/** Some sentences in Kurmanji and Turkish need no such letter; hardly one of this length. */
const ENOUGH = 36;
/** "And" in Kurmanji, typed without its mark. */
const bareAnd = /\p{Script=Latin} u \p{Script=Latin}/u;

const missingMarks: TextRule = at => {
  const tag = parseTag(at.lang);
  const alphabet = tag && scriptOf(tag) === 'Latn' ? alphabets[tag.language] : undefined;
  if (!alphabet) return [];
  const text = withoutAddresses(at.text).normalize('NFC');
  const table = lost.get(tag!.language)!;
  const bare = text.match(/\p{Script=Latin}+/gu)?.filter(word => table.has(word.toLowerCase())) ?? [];
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // a foreign text is not ours to correct; a text in capitals may be an abbreviation
  const long =
    letters >= ENOUGH && !alphabet.marked.test(text) && isOwn(text, tag!.language) && text !== text.toUpperCase();
  const and = tag!.language === 'ku' && bareAnd.test(text);
  if (bare.length === 0 && !long && !and) return [];
  const suggestion = at.text.replace(/\p{Script=Latin}+/gu, word => {
    const right = and && word === 'u' ? 'û' : table.get(word.toLowerCase());
    if (!right) return word;
    const capital = word[0] !== word[0]!.toLowerCase();
    return capital ? right[0]!.toLocaleUpperCase(tag!.language) + right.slice(1) : right;
  });
  const message = `The text is typed without the letters ${alphabet.letters} of ${languageName(at.lang)}: search misses its words, and some mean something else.`;
  return report(at, 'missing-marks', message, { suggestion });
};

/** Whether a text without marks may be in the language: tables know the language with its marks. */
function isOwn(text: string, language: string): boolean {
  const guess = guessLanguage(text);
  return !guess || guess.language === language || (guess.behind.get(language) ?? 0) < 0.9;
}

/** Kurmanji and Turkish typed on an English keyboard. Names of members may be foreign. */
export const missingMarkFaults = ({ texts }: DataFile): Found[] =>
  texts.filter(({ path, field }) => path[0] !== 'members' || field.at(-1) !== 'name').flatMap(missingMarks);
