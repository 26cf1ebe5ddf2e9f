/** The version of the library, as `package.json` says it; the build puts it in. */
declare const __VERSION__: string;
