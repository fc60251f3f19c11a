export default { i18n: { locales: ['fr', 'en', 'ko'], defaultLocale: 'fr' } };
