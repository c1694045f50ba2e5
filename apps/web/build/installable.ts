import type { HtmlTagDescriptor, Plugin } from 'vite'
import { contentSecurityPolicy } from '../bin/headers.js'
import { iconPng } from './icon-png.ts'
import { iconBoxes } from './icon-shape.ts'
import { iconSvg } from './icon-svg.ts'

const icons = [
  { file: 'icon-192.png', size: 192, full: false },
  { file: 'icon-512.png', size: 512, full: false },
  { file: 'icon-maskable-512.png', size: 512, full: true },
  { file: 'icon-touch-180.png', size: 180, full: true },
] as const

const manifest = {
  name: 'Leitfaden',
  short_name: 'Leitfaden',
  description:
    'Ein Projekt in Fragen und Antworten – mit einer Schätzung, die jede Zahl begründet. · A project in questions and answers, with an estimate that gives a reason for every figure.',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0f6b66',
  icons: [
    { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
}

const tags: HtmlTagDescriptor[] = [
  // For servers that send no headers of their own. Before anything that it is about.
  {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
    injectTo: 'head-prepend',
  },
  { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
  { tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href: './icon.svg' } },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-touch-180.png' } },
]

/** What makes a built page one that can be installed: its manifest and its icons, made from one shape. And its security policy. */
export function installable(): Plugin {
  return {
    name: 'installable',
    apply: 'build',
    transformIndexHtml: () => tags.map((tag) => ({ injectTo: 'head', ...tag })),
    generateBundle() {
      const emit = (fileName: string, source: string | Buffer) => this.emitFile({ type: 'asset', fileName, source })
      emit('manifest.webmanifest', `${JSON.stringify(manifest, null, 2)}\n`)
      emit('icon.svg', iconSvg(iconBoxes({ full: false })))
      for (const { file, size, full } of icons) emit(file, iconPng(iconBoxes({ full }), size))
    },
  }
}
