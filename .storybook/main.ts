import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // a widget takes no picture from a data: address, so none is inlined
  viteFinal: config => ({ ...config, build: { ...config.build, assetsInlineLimit: 0 } }),
};
export default config;
