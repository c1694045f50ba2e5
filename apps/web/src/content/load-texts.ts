import type { Language } from '@leitfaden/core'

/**
 * Loads the texts of guide, providers and model in a language. They are part of the code here; a build takes them out of it
 * and puts `texts-taken-out.ts` in the place of this file.
 */
export async function loadTexts(_language: Language): Promise<void> {}
