SITENAME = 'Kolej wąskotorowa'
DEFAULT_LANG = 'pl'
ARTICLE_TRANSLATION_ID = 'slug'
