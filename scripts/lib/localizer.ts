import { resolve } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { sourceLocale, targetLocales } from './locales.js';

/**
 * The tools of @lit/localize for our sources and `locales/*.xlf`. We do not use their own build: see
 * `generate-words.ts`.
 */
export const localizer = (): RuntimeLitLocalizer =>
  new RuntimeLitLocalizer({
    sourceLocale,
    targetLocales,
    tsConfig: 'tsconfig.json',
    inputFiles: ['src/{base,elements}/**/*.ts'],
    interchange: { format: 'xliff', xliffDir: 'locales' },
    output: { mode: 'runtime', outputDir: 'unused' },
    baseDir: resolve('.'),
    resolve: path => resolve(path),
  });
