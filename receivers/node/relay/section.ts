import { isRecord } from '../json.js';

/** The settings of the relay cannot be used. The message is for the operator. */
export class WrongSettings extends Error {
  override name = 'WrongSettings';
}

/** An object of the settings, whose members are read one by one. */
export class Section {
  readonly #members: Record<string, unknown>;
  readonly #read = new Set<string>();

  /** @param path the names that lead to it, for messages */
  constructor(
    value: unknown,
    private readonly path: string,
  ) {
    if (!isRecord(value)) throw new WrongSettings(`${path} must be an object`);
    this.#members = value;
  }

  /** @throws WrongSettings always */
  fail(name: string, what: string): never {
    throw new WrongSettings(`${this.path}.${name} ${what}`);
  }

  #get(name: string): unknown {
    this.#read.add(name);
    return Object.hasOwn(this.#members, name) ? this.#members[name] : undefined;
  }

  optionalText(name: string): string | undefined {
    const value = this.#get(name);
    if (value === undefined) return undefined;
    return typeof value === 'string' && value !== '' ? value : this.fail(name, 'must be a text');
  }

  text(name: string): string {
    return this.optionalText(name) ?? this.fail(name, 'is missing');
  }

  optionalTexts(name: string): string[] | undefined {
    const value = this.#get(name);
    if (value === undefined) return undefined;
    const isList = Array.isArray(value) && value.length > 0;
    return isList && value.every(item => typeof item === 'string' && item !== '')
      ? (value as string[])
      : this.fail(name, 'must be a list of texts');
  }

  optionalSection(name: string): Section | undefined {
    const value = this.#get(name);
    return value === undefined ? undefined : new Section(value, `${this.path}.${name}`);
  }

  /** The members, each read by the function; an empty map if the section is missing. */
  entries<Value>(name: string, read: (section: Section, member: string) => Value): Map<string, Value> {
    const section = this.optionalSection(name);
    if (!section) return new Map();
    return new Map(Object.keys(section.#members).map(member => [member, read(section, member)]));
  }

  section(name: string): Section {
    return this.optionalSection(name) ?? this.fail(name, 'is missing');
  }

  isNull(name: string): boolean {
    return this.#get(name) === null;
  }

  /** @throws WrongSettings if there is a member that nobody has read: its name is wrong */
  end(): void {
    const unknown = Object.keys(this.#members).find(name => !this.#read.has(name));
    if (unknown !== undefined) this.fail(unknown, 'is no setting');
  }
}
