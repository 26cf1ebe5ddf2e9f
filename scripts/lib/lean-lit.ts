import type { Plugin } from 'vite';

/** A piece of Lit's own code, which must stand in the file once, and what stands in its place. */
type Cut = readonly [from: string, to: string];

/**
 * What no widget uses, or what would be left on the host page, file by file: hooks of polyfills, of hydration and of
 * decorators (which are globals, as the lists of versions are), long messages to developers, reflected properties,
 * controllers, SVG and MathML templates, expressions in comments and on elements.
 */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'reactive-element/css-tag.js': [
    ['throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")', 'throw Error()'],
    [
      `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'throw Error()',
    ],
  ],
  'reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', '0;'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    // decorators' initializers, properties that begin with a default
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s))',
      '(this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r,', 'this[e]=r,'],
    // controllers
    [
      'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
      '',
    ],
    [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
    ['this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
    // reflected properties
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    [',c=a.trustedTypes,l=c?c.emptyScript:""', ''],
  ],
  'lit-html/lit-html.js': [
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
    // templates of SVG and MathML
    ['l=2===i?"<svg>":3===i?"<math>":"",c=v;', 'l="",c=v;'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ',0);'],
    // expressions in comments and on elements
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ],
  'lit-element/lit-element.js': [
    ['i._$litElement$=!0,', ''],
    ['s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', '0;'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

function cut(code: string, file: string, [from, to]: Cut): string {
  if (code.split(from).length !== 2)
    throw new Error(`${file} of Lit is no longer what scripts/lib/lean-lit.ts knows: ${from}`);
  return code.replace(from, () => to);
}

/**
 * For the script tag, which carries a Lit of its own: leaves out of it what no widget uses. It fails when a piece is not
 * there as it is known, so that a new version of Lit is looked at before it is published.
 */
export const leanLit = (): Plugin => ({
  name: 'lean-lit',
  enforce: 'pre',
  applyToEnvironment: environment => !['npm', 'cli'].includes(environment.name),
  transform: {
    filter: { id: /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/[a-z-]+\.js$/ },
    handler(code, id) {
      const file = Object.keys(cuts).find(one => id.endsWith(one));
      return file ? { code: cuts[file]!.reduce((text, one) => cut(text, file, one), code), map: null } : null;
    },
  },
});
