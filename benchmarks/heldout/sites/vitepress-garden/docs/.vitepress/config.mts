export default { locales: { root: { label: 'English', lang: 'en-US' }, uk: { label: 'Українська', lang: 'uk' }, ko: { label: '한국어', lang: 'ko-KR' } } }
