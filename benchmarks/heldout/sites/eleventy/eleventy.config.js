module.exports = function (c) { c.addPlugin(EleventyI18nPlugin, { defaultLanguage: "en" }); };
