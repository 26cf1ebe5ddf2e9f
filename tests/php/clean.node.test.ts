import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { call, skip } from './support.js';

describe('a text that embed.php cleans', { skip }, () => {
  const clean = (html: string, isLight = false): unknown =>
    call('coalition_clean', html, isLight, 'https://coalition.example/data/coalition.json');
  const within = (html: string): string => `<section dir="rtl">${html}</section>`;

  for (const html of [
    '<script>x</script>',
    '<p onclick="x">a</p>',
    '<p style="position:fixed">a</p>',
    '<a href="javascript:x">a</a>',
    '<a href="&#106;avascript:x">a</a>',
    '<a href="java&#10;script:x">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<img src="data:image/svg+xml,x">',
    '<picture><source srcset="data:image/webp,x 480w"></picture>',
    '<picture><source srcset="a.webp 480w,javascript:x 960w"></picture>',
    '<picture><source srcset="a.webp 2x"></picture>',
    '<picture><source srcset="a.webp"></picture>',
    '<picture><source srcset="a.webp, 480w"></picture>',
    '<picture><source src="a.webp"></picture>',
    '<picture><source media="print" srcset="a.webp 480w"></picture>',
    '<img src="a.png" srcset="b.png 480w">',
    '<p>a',
    '</section><p>a</p><section>',
    '<p>a</p></p>',
    '<textarea></p></textarea>',
    '<iframe></iframe>',
    '<!-- a -->',
    '<svg></svg>',
    '<P>a</P>',
    '<p/>',
    "<p title='a'>a</p>",
    '<p title="a"title="b">a</p>',
    '<template></template>',
    '<form action="https://x"></form>',
    '<a href="//x" ping="https://x">a</a>',
    'a < b',
    'a > b',
  ])
    it(`is left out: ${html}`, () => {
      assert.equal(clean(within(html)), '');
    });

  it('has links and pictures seen from the data file', () => {
    assert.equal(
      clean(
        within(
          '<a href="/a?b&amp;c">a</a><a href="b">b</a><a href="//x.example/">c</a><a href="#d">d</a><a href="tel:+1">e</a><img src="pictures/f.png" alt="">',
        ),
      ),
      within(
        '<a href="https://coalition.example/a?b&amp;c">a</a><a href="https://coalition.example/data/b">b</a><a href="https://x.example/">c</a><a href="#d">d</a><a href="tel:+1">e</a><img src="https://coalition.example/data/pictures/f.png" alt="">',
      ),
    );
  });

  for (const isLight of [false, true])
    it(`has the copies of a picture ${isLight ? 'in the page itself' : 'in a shadow root'}, seen from the data file`, () => {
      const picture = (base: string): string =>
        within(
          `<picture><source type="image/avif" srcset="${base}pictures/a,b.avif 480w,https://b.example/b.avif?c&amp;d 960w" sizes="280px"><img src="${base}pictures/a.jpg" alt=""></picture>`,
        );
      assert.equal(clean(picture(''), isLight), picture('https://coalition.example/data/'));
    });

  it('may have any sign in its texts and attributes', () => {
    assert.equal(
      clean(within('<p title="a < b > c &amp; &quot;d&quot;">a &lt; b &amp; c</p>')),
      within('<p title="a &lt; b &gt; c &amp; &quot;d&quot;">a &lt; b &amp; c</p>'),
    );
  });

  it('has neither class nor control in the page itself', () => {
    assert.equal(clean(within('<p class="a">a</p>'), true), '');
    assert.equal(clean(within('<button type="button">a</button>'), true), '');
    assert.equal(clean(within('<p lang="ar" dir="rtl">a</p>'), true), within('<p lang="ar" dir="rtl">a</p>'));
  });

  for (const css of ['a{}</style>', '@import "x"', 'a{b:URL (x)}', 'a{b:u\\72l(x)}', '<!--'])
    it(`has no such style sheet: ${css}`, () => {
      assert.equal(call('coalition_clean_css', css), '');
    });
});
