// @ts-check
export default {
  title: 'Parcelo',
  i18n: { defaultLocale: 'en', locales: ['en', 'ja', 'es'] },
  presets: [['classic', { docs: { sidebarPath: './sidebars.js' } }]],
};
