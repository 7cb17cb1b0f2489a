import type { Theme } from 'vitepress';
import base from 'vitepress/theme-without-fonts';
import ActionTable from './ActionTable.vue';
import './style.css';

export default {
  extends: base,
  enhanceApp: ({ app }) => {
    app.component('ActionTable', ActionTable);
  },
} satisfies Theme;
