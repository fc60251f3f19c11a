import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({
    title: 'Nightjar',
    defaultLocale: 'en',
    locales: { en: { label: 'English' }, fa: { label: 'فارسی', dir: 'rtl' }, tr: { label: 'Türkçe' } },
  })],
});
