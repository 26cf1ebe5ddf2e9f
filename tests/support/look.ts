/** How an element looks: every property of its computed style, and where its box is within the widget. */
export interface Look {
  readonly name: string;
  readonly style: ReadonlyMap<string, string>;
  readonly box: readonly number[];
}

/** What a box is told by: pixels, from the widget's own corner; an option of a closed list has none. */
const boxOf = (element: Element, { left, top }: DOMRect): number[] => {
  const box = element.getBoundingClientRect();
  return element.getClientRects().length ? [box.left - left, box.top - top, box.width, box.height] : [];
};

function lookOf(element: Element, host: DOMRect): Look {
  const style = getComputedStyle(element);
  return {
    name: `${element.localName}.${element.getAttribute('part') ?? element.className}`,
    style: new Map(Array.from(style, name => [name, style.getPropertyValue(name)])),
    box: boxOf(element, host),
  };
}

/** How every element of a widget looks, the widget's own box first. */
export function looksOf(widget: Element): Look[] {
  const host = widget.getBoundingClientRect();
  const own = { name: widget.localName, style: new Map<string, string>(), box: boxOf(widget, host) };
  return [own, ...[...widget.shadowRoot!.querySelectorAll('*')].map(element => lookOf(element, host))];
}

/** Boxes may differ by less than this many pixels: engines round by where on the page a box is. */
const TOLERANCE = 0.1;

/** What differs between two looks of one widget, in words; nothing when it is unchanged. */
export function differences(before: readonly Look[], after: readonly Look[]): string[] {
  if (before.length !== after.length) return [`${before.length} elements, then ${after.length}`];
  return before.flatMap(({ name, style, box }, index) => {
    const then = after[index]!;
    const moved =
      box.length !== then.box.length || box.some((one, side) => Math.abs(one - then.box[side]!) > TOLERANCE);
    const changed = [...style].filter(([property, value]) => !sameValue(value, then.style.get(property)));
    return [
      ...(moved ? [`${name} is at ${then.box.join(' ')}, not ${box.join(' ')}`] : []),
      ...changed.map(([property, value]) => `${name} has ${property} ${then.style.get(property)}, not ${value}`),
    ];
  });
}

const lengths = /-?\d*\.?\d+(?=px)/g;

/** Whether two values are the same but for the rounding of lengths. */
function sameValue(before: string, after = ''): boolean {
  if (before === after) return true;
  const [a, b] = [before.match(lengths) ?? [], after.match(lengths) ?? []];
  return (
    before.replace(lengths, '') === after.replace(lengths, '') &&
    a.every((one, index) => Math.abs(Number(one) - Number(b[index])) <= TOLERANCE)
  );
}
