import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file, found } from './support.js';

const differs = (vision: Readonly<Record<string, string>>): boolean =>
  found(file({ languages: Object.keys(vision), vision }), 'figures-differ').length > 0;

describe('figures that differ between languages', () => {
  const same: readonly (readonly [en: string, ar: string])[] = [
    ['Founded on 2 April 2014.', 'تأسس في 02.04.2014.'],
    ['Founded on 2 April 2014.', 'تأسس في ٢٠١٤-٠٤-٠٢.'],
    ['In 2014, 300 people came.', 'جاء في عام 2014 300 شخص.'],
    ['In 2014, 2015 and 2016.', 'في أعوام 2014,2015,2016.'],
    ['It has 12,500 members.', 'فيه ١٢٬٥٠٠ عضو.'],
    ['It has 12,500 members.', 'فيه 12 500 عضو.'],
    ['A share of 4.5 percent.', 'نسبة ٤٫٥ في المئة.'],
    ['A share of 4.5 percent.', 'نسبة 4,5 في المئة.'],
  ];
  for (const [en, ar] of same) it(`finds none in "${en}" and "${ar}"`, () => assert.equal(differs({ en, ar }), false));

  const different: readonly (readonly [en: string, ar: string])[] = [
    ['It has 23 members.', 'فيه ٣٢ عضوًا.'],
    ['Founded on 2 April 2014.', 'تأسس في 02.04.2015.'],
    ['It has 12,500 members.', 'فيه ١٢٬٦٠٠ عضو.'],
    ['In 2014, 300 people came.', 'جاء في عام 2014 400 شخص.'],
  ];
  for (const [en, ar] of different)
    it(`finds the difference between "${en}" and "${ar}"`, () => assert.equal(differs({ en, ar }), true));
});
