import { expect } from 'chai';
import fc from 'fast-check';
import { fold, matcher } from '../../src/i18n/fold.js';

const letters = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text);
const arabic = letters('ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىٱؤئپچژڤگکیەھۆێڕڵ');
const written = fc.string({
  unit: fc.oneof(arabic, letters('abcçêéğıİşŞßxyzABC'), letters('ܐܒܓܕܗܘ'), letters('0٠۰'), fc.constant(' ')),
});

/** Whether a name is found by what is typed. */
const finds = (typed: string, name: string): boolean => matcher(typed)(fold(name));

describe('matcher', () => {
  const found: readonly (readonly [typed: string, name: string])[] = [
    // the seat of a hamza, by region and by habit
    ['شئون', 'شؤون اللاجئين'],
    ['شؤون', 'وزارة شئون المرأة'],
    ['شوون', 'شؤون اللاجئين'],
    ['مسئولية', 'المسؤولية المجتمعية'],
    ['مسؤولية', 'المسئولية المجتمعية'],
    ['مؤسسة', 'موسسة الخير'],
    ['موسسة', 'مؤسسة الخير'],
    ['هيأة', 'هيئة الإغاثة'],
    ['هيئة', 'هيأة الإغاثة'],
    ['مسئلة', 'مسألة'],
    ['اللاجيين', 'شؤون اللاجئين'],
    ['قران', 'القرآن'],
    ['احمد', 'أحمد'],
    // hyphens, points, quotation marks, spaces
    ['al-amal', 'Al Amal'],
    ['alamal', 'Al Amal'],
    ['alamal', 'Al-Amal Association'],
    ['Al Amal', 'alamal'],
    ['al-amal', 'Alamal'],
    ['al amal', 'Al‑Amal'],
    ['دير-الزور', 'دير الزور'],
    ['ديرالزور', 'منظمة دير الزور'],
    ['دير الزور', 'ديرالزور'],
    ['دير\u00a0الزور', 'دير ـ الزور'],
    ['"أمل"', 'جمعية أمل'],
    ['أمل', 'جمعية «أمل»'],
    ['“Hope”', 'Hope'],
    ['الرقة،', 'مجلس الرقة'],
    ['UN', 'U.N. Office'],
    ['U.N.', 'UN Office'],
    ['CSO-NES', 'CSO–NES'],
    ['csones', 'CSO–NES'],
    ['Deir ez-Zor', 'Deir Ezzor'],
    ['تلأبيض', 'تل أبيض'],
    ['serekaniye', 'Serê Kaniyê'],
    // the article
    ['الصحة', 'صحة للجميع'],
    ['الصحة', 'منظمة للصحة'],
    ['والصحة', 'التعليم والصحة'],
    ['بالصحة', 'صحة'],
    ['صحة', 'وزارة الصحة'],
    ['الحق', 'حق وعدل'],
    ['الأمل', 'جمعية أمل'],
    // Sorani on an Arabic keyboard
    ['بەیمان', 'پەیمان'],
    ['كوندي', 'گوندی'],
    ['جاك', 'چاک'],
    ['زیان', 'ژیان'],
    ['ريكخراو', 'ڕێکخراوی گوند'],
  ];
  for (const [typed, name] of found) it(`finds ${name} by ${typed}`, () => expect(finds(typed, name)).to.equal(true));

  const near: readonly (readonly [typed: string, name: string])[] = [
    ['أمل', 'عمل'],
    ['الأمل', 'منظمة العمل'],
    ['الأمل', 'شامل للتنمية'],
    ['الصحة', 'الصحافة'],
    ['صحة', 'سحة'],
    ['شئون', 'شجون'],
    ['سؤال', 'سال'],
    ['مسئولية', 'مسلية'],
    ['الله', 'ما له'],
    ['الورد', 'مورد'],
    ['العلم', 'معلم'],
    ['الوان', 'وانتظار'],
    ['al-amal', 'Amal Social'],
    ['alamal', 'Al Amala'],
    ['alamal', 'Regional Amal'],
    ['malorg', 'Amal Organisation'],
    ['lamal', 'Al Amal'],
    ['alam', 'Al Amal'],
    ['U.N.', 'Union'.slice(2)],
    ['ديرالزور', 'بدير الزورق'],
    ['پەیمان', 'بەیمان'],
    ['گوندی', 'کوندی'],
    ['ژیان', 'زیان'],
    ['پاک', 'باک'],
    ['كوند', 'قوند'],
    ['amel', 'Amal'],
    ['Hesekê', 'Haseke'],
    ['ܡܠܬܐ', 'ܡܠܟܐ'],
    ['2014', '2015'],
  ];
  for (const [typed, name] of near)
    it(`does not find ${name} by ${typed}`, () => expect(finds(typed, name)).to.equal(false));

  it('asks for every word, in any order', () => {
    const text = fold('Rêxistina Tenduristiyê ya Hesekê');
    expect(matcher('heseke REX')(text)).to.equal(true);
    expect(matcher('heseke amed')(text)).to.equal(false);
  });

  it('is content with nothing', () => {
    for (const typed of ['', '  ', '\u200f', 'ـ', '-', '« »']) expect(matcher(typed)('abc')).to.equal(true);
  });

  it('finds a name by its words joined, with hyphens, or with other spaces between them', () => {
    const word = fc.string({ unit: fc.oneof(arabic, letters('abcêşxyz')), minLength: 1, maxLength: 5 });
    const between = fc.constantFrom('', '-', ' - ', '.', '–', '\u00a0', '/', '_', '·');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), between, (words, mark) =>
        finds(words.join(mark), `before ${words.join(' ')} after`),
      ),
    );
  });

  it('takes any character literally', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), typed => finds(typed, typed))));

  it('finds any part of a text', () => {
    const place = fc.tuple(written, written, written);
    fc.assert(fc.property(place, ([before, part, after]) => matcher(part)(fold(before + part + after))));
  });
});
