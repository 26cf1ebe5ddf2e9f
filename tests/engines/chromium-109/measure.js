/* Runs in the page: measures the contrast of everything that a widget shows. */

/** `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.4)` as numbers. */
const channels = color => {
  const [r, g, b, alpha = 1] = color.match(/[\d.]+/g).map(Number);
  return { r, g, b, alpha };
};

/** A colour over another one. */
const over = (top, below) => {
  const mix = name => top[name] * top.alpha + below[name] * (1 - top.alpha);
  return { r: mix('r'), g: mix('g'), b: mix('b'), alpha: 1 };
};

/** What is behind an element, across shadow roots. */
function backgroundOf(element) {
  const parent = element.parentElement ?? element.getRootNode().host;
  const below = parent ? backgroundOf(parent) : { r: 255, g: 255, b: 255, alpha: 1 };
  return over(channels(getComputedStyle(element).backgroundColor), below);
}

const luminance = color => {
  const [r, g, b] = ['r', 'g', 'b'].map(name => {
    const part = color[name] / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast of WCAG 2.2 between a colour and what is behind it. */
function contrast(color, background) {
  const [light, dark] = [luminance(over(channels(color), background)), luminance(background)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const isVisible = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
const hasText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());

/** Texts, borders of controls and the outline of what has the focus that have too little contrast; see WCAG 1.4.3 and 1.4.11. */
function tooFaint(root) {
  const faint = [];
  const report = (element, what, color, background, wanted) => {
    const ratio = contrast(color, background);
    if (ratio < wanted)
      faint.push(`${element.localName}[part=${element.getAttribute('part')}] ${what} ${color}: ${ratio.toFixed(2)}`);
  };
  for (const element of root.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (!isVisible(element) || Number(style.opacity) === 0) continue;
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (hasText(element)) report(element, 'text', style.color, backgroundOf(element), isLarge ? 3 : 4.5);
    const isBox = element.matches('input:not([type=checkbox], [type=radio]), select, textarea, button');
    if (isBox) {
      if (style.borderBlockEndStyle !== 'solid') faint.push(`${element.localName} has no border`);
      else report(element, 'border', style.borderBlockEndColor, backgroundOf(element.parentElement), 3);
    }
    if (element.matches(':focus-visible')) {
      if (style.outlineStyle !== 'solid') faint.push(`${element.localName} has no outline`);
      else report(element, 'outline', style.outlineColor, backgroundOf(element.parentElement), 3);
    }
  }
  return faint;
}

/** Borders that only separate: each has some colour. */
const lines = root =>
  [...root.querySelectorAll('*')]
    .map(element => getComputedStyle(element))
    .filter(({ borderBlockStartStyle: top, borderInlineStartStyle: side }) => top === 'solid' || side === 'solid')
    .length;

globalThis.measure = { tooFaint, lines };
