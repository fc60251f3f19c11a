import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Kite', defaultLocale: 'root', locales: { root: { label: 'English', lang: 'en' }, tr: { label: 'Türkçe' }, ar: { label: 'العربية', dir: 'rtl' } } })] });
