import { defineConfig } from 'vite';
import { coalitionWidgets } from 'coalition-widgets/vite';

export default defineConfig({
  plugins: [coalitionWidgets({ data: '../data/coalition.json', url: 'https://coalition.example.org/coalition.json' })],
});
