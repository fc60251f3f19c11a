export default defineNuxtConfig({ modules: ['@nuxt/content', '@nuxtjs/i18n'], i18n: { defaultLocale: 'en', locales: ['en', 'fa', 'ar'] } })
