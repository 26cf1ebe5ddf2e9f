import { html, nothing, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import { focusStyles } from '../base/focus.styles.js';
import { fetchHref, linkHref } from '../base/links.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { Banner } from '../data/schema/sections.js';
import type { ResponsivePicture } from '../data/schema/text.js';
import { banner } from '../generated/checks/banner.js';
import { words } from '../generated/words/coalition-banner.js';
import { bannerStyles } from './coalition-banner.styles.js';

/**
 * A picture, a call and a link.
 * @element coalition-banner
 * @section banner
 * @summary A picture, a call and a link.
 * @example <coalition-banner lang="ar"><a href="https://example.org/act">act with us</a></coalition-banner>
 * @csspart item - The picture and the text beside it.
 * @csspart image - The picture.
 * @csspart heading - The call's title.
 * @csspart text - The call.
 * @csspart link - The link.
 */
export class CoalitionBanner extends CoalitionElement<Banner> {
  static override styles = [CoalitionElement.styles, focusStyles, bannerStyles];

  protected override readonly wordLoaders = words;

  protected override readSection(file: CoalitionFile): Banner {
    return file.section('banner', banner);
  }

  /** Empty: the title is inside the banner, beside the picture. */
  protected override headingContent(): typeof nothing {
    return nothing;
  }

  protected override renderSection({ title, text, image, link }: Banner): TemplateResult {
    return html`<div part="item">
      <div>
        ${title && this.renderHeading(this.text(title))} ${text && html`<p part="text">${this.text(text)}</p>`}
        ${link && this.#renderLink(link)}
      </div>
      ${image && this.#renderPicture(image)}
    </div>`;
  }

  /** Width and height reserve the picture's space until it has loaded; 16:9 if the file does not set them. */
  #renderPicture({ src, width = 1600, height = 900, alt, sources }: ResponsivePicture): unknown {
    const { text, lang, dir } = this.resolve(alt);
    const href = fetchHref(src, this.file?.url ?? '');
    const image =
      href &&
      html`<img
        part="image"
        src=${href}
        width=${width}
        height=${height}
        alt=${text}
        lang=${lang}
        dir=${dir}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`;
    // `sizes` says the most that the picture can be wide, since only the page knows how wide the widget is: the window, or
    // from 44em on, where the text moves beside it, three fifths of it. A wrong address leaves a gap, which browsers skip.
    return image && sources
      ? html`<picture
          >${sources.map(
            ({ type, srcset }) =>
              html`<source
                type=${type}
                srcset=${srcset
                  .map(({ src, width }) => fetchHref(src, this.file?.url ?? '')?.concat(` ${width}w`))
                  .join()}
                sizes="min(100vw,max(44em,60vw))"
              />`,
          )}${image}</picture
        >`
      : image;
  }

  #renderLink({ href, label }: NonNullable<Banner['link']>): unknown {
    const url = linkHref(href, this.file?.url ?? '');
    return url && html`<a part="link" href=${url} rel="noopener">${this.text(label)}</a>`;
  }
}

export default CoalitionBanner;

declare global {
  interface HTMLElementTagNameMap {
    'coalition-banner': CoalitionBanner;
  }
}
