import nextra from 'nextra'
export default nextra({})({ i18n: { locales: ['en', 'nl', 'ko'], defaultLocale: 'en' } })
