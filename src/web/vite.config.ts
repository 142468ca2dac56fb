import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** One folder of plain files for the server: no inline script or style, nothing loaded from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What half a dozen pages share comes in one piece: on a line with long ways each request costs more than its bytes.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'often', minShareCount: 6 }] } } },
  },
})
