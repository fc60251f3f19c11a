import { defineConfig } from 'vitepress'
export default defineConfig({
  title: 'Lumen',
  locales: {
    root: { label: 'English', lang: 'en' },
    zh: { label: '简体中文', lang: 'zh-CN' },
    ko: { label: '한국어', lang: 'ko' },
  },
})
