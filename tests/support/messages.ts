import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** A message as it stands in the sources, or in a language's file. */
export interface Message {
  readonly id: string;
  readonly source: string;
  /** What translators are told. */
  readonly description: string;
  /** The translation; empty when there is none, or in the sources. */
  readonly target: string;
}

function messageOf(call: ts.CallExpression): Message {
  const [template, options] = call.arguments;
  const option = (name: string): string => {
    const found =
      options && ts.isObjectLiteralExpression(options)
        ? options.properties.find(property => property.name?.getText() === name)
        : undefined;
    return found && ts.isPropertyAssignment(found) && ts.isStringLiteralLike(found.initializer)
      ? found.initializer.text
      : '';
  };
  const source = template && ts.isStringLiteralLike(template) ? template.text : `(no plain string) ${call.getText()}`;
  return { id: option('id'), source, description: option('desc'), target: '' };
}

/** Every call of a `msg` under src/, found by its name, so that one which the extractor passed over is noticed. */
export function messagesInSources(): Message[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  return files
    .filter(file => file.endsWith('.ts') && !file.startsWith('generated'))
    .flatMap(file => {
      const found: Message[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && /(?:^|\.)msg$/.test(node.expression.getText())) found.push(messageOf(node));
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true));
      return found;
    });
}

const unescape = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** The messages of a language's XLIFF 1.2 file, as @lit/localize's tools write it. */
export function messagesOf(locale: string): Message[] {
  const xliff = readFileSync(`locales/${locale}.xlf`, 'utf8');
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id = '', body = '']) => {
    const part = (tag: string): string =>
      unescape(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(body)?.[1] ?? '');
    return { id, source: part('source'), description: part('note'), target: part('target') };
  });
}
