export default defineConfig({ i18n: { defaultLocale: 'en', locales: ['en', 'de', 'tr'] } });
