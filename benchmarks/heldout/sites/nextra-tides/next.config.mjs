import nextra from 'nextra'
export default nextra({})({ i18n: { locales: ['en', 'vi', 'id'], defaultLocale: 'en' } })
