module.exports = { plugins: [{ resolve: 'gatsby-plugin-react-i18next', options: { languages: ['en', 'ko', 'pt-BR'], defaultLanguage: 'en' } }] }
