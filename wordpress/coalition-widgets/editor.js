/* The blocks in the editor: each shows the widget itself, and offers its attributes in the sidebar. */
(function (wp, { widgets, languages, language, hasData }) {
  const { createElement: el } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;

  const LABELS = {
    lang: __('Language', 'coalition-widgets'),
    theme: __('Colours', 'coalition-widgets'),
    'heading-level': __('Level of the heading', 'coalition-widgets'),
    'no-heading': __('No heading', 'coalition-widgets'),
    layout: __('Layout', 'coalition-widgets'),
    'no-filter': __('No filter', 'coalition-widgets'),
    stats: __('Only these counters', 'coalition-widgets'),
    form: __('Name of the form', 'coalition-widgets'),
    recipient: __('Keys that answers may be sealed for', 'coalition-widgets'),
  };

  /** The values that a pattern allows one by one, such as `light|dark` or `[1-6]`; else undefined. */
  function valuesOf(name, pattern) {
    if (name === 'lang') return languages;
    if (/^[\w-]+(?:\|[\w-]+)+$/.test(pattern)) return pattern.split('|');
    const [, first, last] = /^\[(\d)-(\d)\]$/.exec(pattern) ?? [];
    return first && Array.from({ length: last - first + 1 }, (_, at) => String(+first + at));
  }

  function control(name, pattern, value, set) {
    const shared = { key: name, label: LABELS[name] ?? name, __nextHasNoMarginBottom: true };
    if (pattern === '') return el(ToggleControl, { ...shared, checked: Boolean(value), onChange: set });
    const values = valuesOf(name, pattern);
    const onChange = text => set(text || undefined);
    if (!values) return el(TextControl, { ...shared, value: value ?? '', onChange });
    const options = [{ value: '', label: '—' }, ...values.map(one => ({ value: one, label: one }))];
    return el(SelectControl, { ...shared, value: value ?? '', options, onChange });
  }

  /** The widget's attributes in HTML: an empty one for each that is on. */
  const attributesOf = attributes =>
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([name, value]) => value && name in LABELS)
        .map(([name, value]) => [name, value === true ? '' : value]),
    );

  for (const [tag, patterns] of Object.entries(widgets))
    wp.blocks.registerBlockType(`coalition-widgets/${tag}`, {
      edit({ attributes, setAttributes }) {
        const shown = { lang: language, ...attributesOf(attributes) };
        const controls = Object.entries(patterns).map(([name, pattern]) =>
          control(name, pattern, attributes[name], value => setAttributes({ [name]: value })),
        );
        return el(
          'div',
          useBlockProps(),
          el(InspectorControls, null, el(PanelBody, null, controls)),
          hasData
            ? el(Disabled, null, el(tag, { key: JSON.stringify(shown), ...shown }))
            : el(Placeholder, {
                label: tag,
                instructions: __(
                  'There is no data file yet. An administrator names it under Settings, Coalition.',
                  'coalition-widgets',
                ),
              }),
        );
      },
      save: () => null,
    });
})(window.wp, window.coalitionWidgets);
