module.exports = { title: 'Ferro', url: 'https://ferro.example', baseUrl: '/', i18n: { defaultLocale: 'en', locales: ['en', 'ja', 'zh-Hant'] } };
