import type { PriceList } from './price-list.schema.ts'

/** The provider publishes no prices: a list to be filled in. Every line says "no price" until then. */
export const emptyFlyingCircus: PriceList = {
  id: 'flying-circus-template',
  title: { de: 'Preisliste ohne Preise (Vorlage)', en: 'Price list without prices (template)' },
  example: false,
  currency: 'EUR',
  vat: 'net',
  validFrom: '2026-11-23',
  read: '2026-11-23',
  items: [],
}
