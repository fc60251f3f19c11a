module.exports = {
  title: "Parcelbird API",
  i18n: { defaultLocale: "en", locales: ["en", "zh-TW", "it"] },
};
