import { dataOrigin } from './data-origin.js';
import { placesIn } from './template-places.js';

/** Attributes that readers see or hear. */
const shown = /^(?:alt|title|placeholder|label|aria-(?:label|description|placeholder|roledescription|valuetext))$/;
/** Elements that contain only text and carry the language and the direction themselves; `dir` isolates them, as `bdi` does. */
const textOnly = new Set(['bdi', 'option', 'time']);

const told = element => element?.attributes.has('lang') && element.attributes.has('dir');

/** Forbids texts of the data in `html` templates, except through `bdi()` or beside their `lang` and `dir`. */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'Texts of the data reach the page in their own language and direction.' },
    schema: [
      {
        type: 'object',
        properties: { allow: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    messages: {
      schema: 'This comes from the data file as it is: show it with bdi(), `this.text()` or a format.',
      object:
        'This is a text with its languages, which prints as [object Object]: show it with bdi() or `this.text()`.',
      phrase: 'A phrase is shown with bdi(), or as `text` beside its `lang` and `dir`.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const held = dataOrigin(program.getTypeChecker());
    const [{ allow }] = context.options;

    function fault(expression, { element, attribute }) {
      if (attribute && !/^[\w-]+$/.test(attribute)) return undefined; // .property, @event, ?boolean, comment
      const found = held(esTreeNodeToTSNodeMap.get(expression));
      if (found === 'object') return found;
      if (attribute && !shown.test(attribute)) return undefined;
      if (found === 'phrase' && told(element) && (attribute || textOnly.has(element.tag))) return undefined;
      return found;
    }

    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.name !== 'html') return;
        const places = placesIn(quasi.quasis.map(({ value }) => value.raw));
        quasi.expressions.forEach((expression, index) => {
          if (!places[index] || allow.includes(context.sourceCode.getText(expression))) return;
          const messageId = fault(expression, places[index]);
          if (messageId) context.report({ node: expression, messageId });
        });
      },
    };
  },
};
