import { copyFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Writes the frame page beside the folder of the script tag, and its style sheet into that folder. */
export const framePage = (): Plugin => ({
  name: 'frame-page',
  applyToEnvironment: environment => environment.name === 'frame',
  async writeBundle() {
    await copyFile('src/embed/frame/frame.html', 'dist/frame.html');
    await copyFile('src/embed/frame/frame.css', 'dist/cdn/frame.css');
  },
});
