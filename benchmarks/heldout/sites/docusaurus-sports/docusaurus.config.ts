export default {
  title: 'Coast League',
  i18n: { defaultLocale: 'en', locales: ['en', 'fa', 'he', 'tr'] },
};
