/** The version of this package, as `package.json` says it; put in by the build, the test runner and Storybook (`define`). */
declare const __VERSION__: string;
